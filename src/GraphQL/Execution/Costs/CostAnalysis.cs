using System.Runtime.CompilerServices;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Costs;

/// <summary>
/// Tells what an operation costs at most, from the document, the variables and the schema alone. Each fragment is looked
/// through once, so the time is that of reading the document. Introspection costs nothing here: it has limits of its own.
/// </summary>
/// <remarks>The Cost Directives specification. Where several fragments apply to objects of different types, all of them count.</remarks>
internal sealed class CostAnalysis
{
    private readonly OperationContext _context;
    private readonly CostVariables _variables;
    private readonly InputCost _inputs;
    private readonly ListSizeReader _sizes;
    private readonly Dictionary<(string Fragment, ListSize? Around), SelectionCost> _fragments = [];

    /// <summary>Prepares the analysis of an operation in a request.</summary>
    public CostAnalysis(OperationContext context, CostOptions options)
    {
        _context = context;
        _variables = new CostVariables(context.Variables);
        _inputs = new InputCost(_variables);
        _sizes = new ListSizeReader(_variables, options.DefaultListSize);
    }

    /// <summary>Whether the cost depends on variables of the request.</summary>
    public bool DependsOnVariables => _variables.AreRead;

    /// <summary>Gives the cost of the operation.</summary>
    /// <exception cref="GraphQLException">A field must say how many items it returns, but does not.</exception>
    public OperationCost Analyze(ObjectType root) =>
        new OperationCost(0, WeightOf(root)) + Analyze(root, _context.Operation.SelectionSet, null).Fixed;

    private static double WeightOf(NamedType type) => type.Cost ?? (type is CompositeType ? 1 : 0);

    /// <summary>Gives the cost of a selection set for one object.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="selectionSet">The selection set.</param>
    /// <param name="around">What the field around says of the sizes of its sized fields.</param>
    private SelectionCost Analyze(CompositeType type, SelectionSetNode selectionSet, ListSize? around)
    {
        // Fragments can nest deeper than the parser lets a document be. What is too deep costs too much.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return new SelectionCost(new OperationCost(double.PositiveInfinity, double.PositiveInfinity), default);
        }

        var cost = default(SelectionCost);
        foreach (var selection in selectionSet.Selections.Where(IsIncluded))
        {
            cost += selection switch
            {
                FieldNode field => Analyze(type, field, around),
                InlineFragmentNode fragment => Analyze(FindType(fragment.TypeCondition) ?? type, fragment.SelectionSet, around),
                FragmentSpreadNode spread => AnalyzeFragment(spread.Name.Value, around),
                _ => default,
            };
        }

        return cost;
    }

    private SelectionCost AnalyzeFragment(string name, ListSize? around)
    {
        if (!_fragments.TryGetValue((name, around), out var cost)
            && _context.Fragments.TryGetValue(name, out var fragment)
            && FindType(fragment.TypeCondition) is { } type)
        {
            _fragments[(name, around)] = cost = Analyze(type, fragment.SelectionSet, around);
        }

        return cost;
    }

    private SelectionCost Analyze(CompositeType parent, FieldNode node, ListSize? around)
    {
        if ((parent as ComplexType)?.Fields.GetValueOrDefault(node.Name.Value) is not { } field
            || node.Name.Value.StartsWith("__", StringComparison.Ordinal))
        {
            return default;
        }

        var type = field.Type.InnermostType;
        var own = new OperationCost((field.Cost ?? (type is CompositeType ? 1 : 0)) + _inputs.Of(field, node), 0);
        var item = new OperationCost(0, WeightOf(type)) + AnalyzeBelow(field, node, type);
        return around?.SizedFields.Contains(field.Name) == true
            ? new SelectionCost(own, item)
            : new SelectionCost(own + (IsList(field) ? _sizes.Read(field, node) : 1) * item, default);
    }

    private OperationCost AnalyzeBelow(FieldDefinition field, FieldNode node, NamedType type)
    {
        if (node.SelectionSet is null || type is not CompositeType composite)
        {
            return default;
        }

        return field.ListSize is { SizedFields.Count: > 0 } size
            ? Analyze(composite, node.SelectionSet, size).Of(_sizes.Read(field, node))
            : Analyze(composite, node.SelectionSet, null).Fixed;
    }

    // The size of a connection is that of the lists below it.
    private static bool IsList(FieldDefinition field) => field.Type.NullableType is ListType;

    private CompositeType? FindType(NamedTypeNode? node) => node is null ? null : _context.Schema.Types.GetValueOrDefault(node.Name.Value) as CompositeType;

    private bool IsIncluded(SelectionNode selection) => selection.Directives.All(directive => directive.Name.Value switch
    {
        "skip" => ReadCondition(directive) != true,
        "include" => ReadCondition(directive) != false,
        _ => true,
    });

    private bool? ReadCondition(DirectiveNode directive) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => _variables.TryGet(variable.Name.Value, out var value) ? value as bool? : null,
        _ => null,
    };
}
