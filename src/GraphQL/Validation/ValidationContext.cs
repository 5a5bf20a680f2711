using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation;

/// <summary>An executable document under validation, with the types of the place that was reached.</summary>
public sealed class ValidationContext : DocumentValidationContext
{
    private const int MaxFragmentWork = 50_000;

    private readonly Dictionary<ExecutableDefinitionNode, IReadOnlyList<VariableUsage>> _usages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _allUsages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, IReadOnlyList<FragmentDefinitionNode>> _referenced = new(StringComparer.Ordinal);
    private int _fragmentWork;

    internal ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
        : base(document, schema, options.MaxErrors, options.Suggestions)
    {
        Schema = schema;
        Options = options;
        Types = new TypeInfo(schema);
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>What was asked for.</summary>
    public ValidationOptions Options { get; }

    /// <summary>The types of the place that was reached.</summary>
    public TypeInfo Types { get; }

    /// <summary>Gives the fragments that operations spread, directly or through other fragments, each once.</summary>
    /// <param name="operations">The operations.</param>
    public IReadOnlyList<FragmentDefinitionNode> GetReferencedFragments(params IEnumerable<OperationDefinitionNode> operations)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            names.UnionWith(GetFragmentSpreads(operation.SelectionSet).Select(spread => spread.Name.Value));
        }

        var key = string.Join(' ', names.Order(StringComparer.Ordinal));
        if (!_referenced.TryGetValue(key, out var fragments))
        {
            _referenced[key] = fragments = CollectReferenced(names);
        }

        return fragments;
    }

    /// <summary>Gives the usages of variables inside an operation or fragment itself.</summary>
    /// <param name="definition">The operation or fragment.</param>
    public IReadOnlyList<VariableUsage> GetVariableUsages(ExecutableDefinitionNode definition)
    {
        if (!_usages.TryGetValue(definition, out var usages))
        {
            var types = new TypeInfo(Schema);
            var visitor = new VariableUsageVisitor(types);
            SyntaxWalker.Walk(definition, new TypeInfoVisitor(types, visitor));
            _usages[definition] = usages = visitor.Usages;
        }

        return usages;
    }

    /// <summary>Gives the usages of variables inside an operation and all fragments that it spreads.</summary>
    /// <param name="operation">The operation.</param>
    public IReadOnlyList<VariableUsage> GetAllVariableUsages(OperationDefinitionNode operation)
    {
        if (!_allUsages.TryGetValue(operation, out var usages))
        {
            _allUsages[operation] = usages = CollectAllUsages(operation);
        }

        return usages;
    }

    /// <summary>
    /// Accounts for work that operations and fragments multiply; ends the validation where it gets out of hand, since each of many
    /// operations can spread the same many fragments.
    /// </summary>
    /// <param name="work">The number of things looked at.</param>
    public void SpendFragmentWork(int work)
    {
        _fragmentWork += work;
        if (_fragmentWork > MaxFragmentWork)
        {
            Abort(new GraphQLError(
                "Validation aborted: the operations spread more fragments and use more variables in them than can be checked. "
                + "Send fewer operations in one document.",
                ErrorCodes.ValidationFailed));
        }
    }

    private List<FragmentDefinitionNode> CollectReferenced(HashSet<string> names)
    {
        SpendFragmentWork(names.Count);
        var fragments = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(names, StringComparer.Ordinal);
        var pending = new Queue<string>(names);
        while (pending.TryDequeue(out var name))
        {
            if (FindFragment(name) is not { } fragment)
            {
                continue;
            }

            fragments.Add(fragment);
            var spreads = GetFragmentSpreads(fragment.SelectionSet);
            SpendFragmentWork(spreads.Count);
            foreach (var spread in spreads.Where(spread => seen.Add(spread.Name.Value)))
            {
                pending.Enqueue(spread.Name.Value);
            }
        }

        return fragments;
    }

    private List<VariableUsage> CollectAllUsages(OperationDefinitionNode operation)
    {
        var usages = new List<VariableUsage>(GetVariableUsages(operation));
        foreach (var fragment in GetReferencedFragments(operation))
        {
            var fragmentUsages = GetVariableUsages(fragment);
            SpendFragmentWork(1 + fragmentUsages.Count);
            usages.AddRange(fragmentUsages);
        }

        return usages;
    }
}
