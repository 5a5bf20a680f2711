using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>What an operation or fragment selects itself, and which fragments it spreads at which depth.</summary>
internal sealed class SelectionOutline
{
    private readonly List<(string Fragment, int Depth)> _spreads = [];

    public SelectionOutline(SelectionSetNode selectionSet)
    {
        Measure(selectionSet, 0);
        Own = Own with { Spreads = _spreads.Count };
    }

    /// <summary>The size without that of the fragments.</summary>
    public SelectionSize Own { get; private set; }

    /// <summary>The fragments, each with the number of fields around it.</summary>
    public IReadOnlyList<(string Fragment, int Depth)> Spreads => _spreads;

    // Recurses no deeper than the parser did.
    private void Measure(SelectionSetNode selectionSet, int depth)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Own = new SelectionSize(
                        Math.Max(Own.Depth, depth + 1),
                        Own.Fields + 1,
                        Own.Aliases + (field.Alias is null ? 0 : 1),
                        0);
                    if (field.SelectionSet is not null)
                    {
                        Measure(field.SelectionSet, depth + 1);
                    }

                    break;
                case InlineFragmentNode fragment:
                    Measure(fragment.SelectionSet, depth);
                    break;
                case FragmentSpreadNode spread:
                    _spreads.Add((spread.Name.Value, depth));
                    break;
            }
        }
    }
}
