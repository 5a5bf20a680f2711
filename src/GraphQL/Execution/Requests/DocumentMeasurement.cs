using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>
/// Measures what the operations of a document select. Each fragment is measured once, so the time is that of reading the
/// document, however often fragments spread each other.
/// </summary>
internal sealed class DocumentMeasurement
{
    private readonly Dictionary<string, SelectionOutline> _outlines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SelectionSize> _sizes = new(StringComparer.Ordinal);

    public DocumentMeasurement(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _outlines.TryAdd(fragment.Name.Value, new SelectionOutline(fragment.SelectionSet));
        }
    }

    /// <summary>Gives the size of an operation. Fragments that spread themselves are counted up to where they do.</summary>
    public SelectionSize Measure(OperationDefinitionNode operation)
    {
        var outline = new SelectionOutline(operation.SelectionSet);
        foreach (var (fragment, _) in outline.Spreads)
        {
            MeasureFragment(fragment);
        }

        return Sum(outline);
    }

    // Depth first, without a stack frame per fragment: chains of fragments can be as long as the document.
    private void MeasureFragment(string root)
    {
        var entered = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([root]);
        while (pending.TryPeek(out var name))
        {
            if (_sizes.ContainsKey(name) || !_outlines.TryGetValue(name, out var outline))
            {
                pending.Pop();
            }
            else if (entered.Add(name))
            {
                foreach (var (inner, _) in outline.Spreads.Where(spread => !entered.Contains(spread.Fragment)))
                {
                    pending.Push(inner);
                }
            }
            else
            {
                pending.Pop();
                _sizes[name] = Sum(outline);
            }
        }
    }

    private SelectionSize Sum(SelectionOutline outline) => outline.Spreads.Aggregate(
        outline.Own,
        (sum, spread) => sum.Add(_sizes.GetValueOrDefault(spread.Fragment), spread.Depth));
}
