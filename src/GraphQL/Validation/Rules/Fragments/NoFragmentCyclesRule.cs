using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Fragments;

/// <summary>No fragment spreads itself, directly or through others.</summary>
/// <remarks>Specification: 5.5.2.2 Fragment Spreads Must Not Form Cycles.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class NoFragmentCyclesRule(ValidationContext context) : ExecutableRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _pathIndexes = new(StringComparer.Ordinal);
    private readonly Stack<(string Fragment, IEnumerator<FragmentSpreadNode> Spreads)> _open = new();

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is FragmentDefinitionNode fragment && TryOpen(fragment))
        {
            Explore();
        }

        return node is DocumentNode;
    }

    // Depth first, without a stack frame per fragment: chains of fragments can be as long as the document.
    private void Explore()
    {
        while (_open.TryPeek(out var current))
        {
            if (current.Spreads.MoveNext())
            {
                Follow(current.Spreads.Current);
                continue;
            }

            _open.Pop();
            _pathIndexes.Remove(current.Fragment);
            if (_path.Count > 0)
            {
                _path.RemoveAt(_path.Count - 1);
            }
        }
    }

    private void Follow(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        _path.Add(spread);
        if (_pathIndexes.TryGetValue(name, out var index))
        {
            var via = string.Join(", ", _path[index..^1].Select(step => $"\"{step.Name.Value}\""));
            Report($"Cannot spread fragment \"{name}\" within itself{(via.Length > 0 ? $" via {via}" : string.Empty)}.", _path[index..]);
        }
        else if (Context.FindFragment(name) is { } fragment && TryOpen(fragment))
        {
            return;
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private bool TryOpen(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        if (!_visited.Add(name))
        {
            return false;
        }

        _pathIndexes[name] = _path.Count;
        _open.Push((name, Context.GetFragmentSpreads(fragment.SelectionSet).GetEnumerator()));
        return true;
    }
}
