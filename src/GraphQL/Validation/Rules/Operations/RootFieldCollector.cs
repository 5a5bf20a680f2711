using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Operations;

/// <summary>Collects what a subscription selects of the root. Uses no stack frame per fragment, so any chain of them will do.</summary>
/// <remarks>Specification: 5.2.4.1 Single Root Field, CollectSubscriptionFields.</remarks>
internal sealed class RootFieldCollector(ValidationContext context, ObjectType root)
{
    private readonly RootFields _fields = new();
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Stack<IEnumerator<SelectionNode>> _pending = new();

    public RootFields Collect(SelectionSetNode selectionSet)
    {
        Push(selectionSet);
        while (_pending.TryPeek(out var selections))
        {
            if (selections.MoveNext())
            {
                Add(selections.Current);
            }
            else
            {
                _pending.Pop();
            }
        }

        return _fields;
    }

    private void Push(SelectionSetNode selectionSet)
    {
        context.SpendFragmentWork(selectionSet.Selections.Count);
        _pending.Push(selectionSet.Selections.GetEnumerator());
    }

    private void Add(SelectionNode selection)
    {
        _fields.Conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is "skip" or "include"));
        switch (selection)
        {
            case FieldNode field:
                AddField(field);
                break;
            case InlineFragmentNode fragment when fragment.TypeCondition is null || Applies(fragment.TypeCondition):
                Push(fragment.SelectionSet);
                break;
            case FragmentSpreadNode spread when _visited.Add(spread.Name.Value)
                && context.FindFragment(spread.Name.Value) is { } fragment
                && Applies(fragment.TypeCondition):
                Push(fragment.SelectionSet);
                break;
        }
    }

    private void AddField(FieldNode field)
    {
        var responseName = (field.Alias ?? field.Name).Value;
        if (!_fields.Fields.TryGetValue(responseName, out var fields))
        {
            _fields.Fields[responseName] = fields = [];
        }

        fields.Add(field);
    }

    private bool Applies(NamedTypeNode typeCondition)
    {
        var type = context.Schema.Types.GetValueOrDefault(typeCondition.Name.Value);
        return ReferenceEquals(type, root) || (type is IAbstractType abstractType && context.Schema.IsSubType(abstractType, root));
    }
}

/// <summary>What a subscription selects of the root, also through fragments.</summary>
internal sealed class RootFields
{
    /// <summary>The fields by response name, in order.</summary>
    public OrderedDictionary<string, List<FieldNode>> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The directives that make a selection conditional.</summary>
    public List<DirectiveNode> Conditions { get; } = [];
}
