using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Tests.Fuzzing;

/// <summary>Makes up documents that follow the grammar, of executable definitions and of the type system alike.</summary>
internal sealed class RandomDocuments(Random random)
{
    private readonly RandomValues _values = new(random);
    private readonly RandomDefinitions _definitions = new(random);

    public DocumentNode Document() => new()
    {
        Definitions = _values.Some<DefinitionNode>(4, () => random.Next(3) switch
        {
            0 => Operation(),
            1 => Fragment(),
            _ => _definitions.Definition(),
        }),
    };

    private OperationDefinitionNode Operation()
    {
        var isShorthand = random.Next(4) == 0;
        return new OperationDefinitionNode
        {
            Description = isShorthand ? null : _values.Description(),
            Operation = isShorthand ? OperationType.Query : (OperationType)random.Next(3),
            Name = isShorthand || random.Next(3) == 0 ? null : _values.Name(),
            VariableDefinitions = isShorthand ? [] : _values.Many(4, VariableDefinition),
            Directives = isShorthand ? [] : _values.Directives(isConstant: false),
            SelectionSet = SelectionSet(4),
        };
    }

    private VariableDefinitionNode VariableDefinition() => new()
    {
        Description = _values.Description(),
        Variable = _values.Variable(),
        Type = _values.Type(3),
        DefaultValue = random.Next(2) == 0 ? _values.Value(3, isConstant: true) : null,
        Directives = _values.Directives(isConstant: true),
    };

    private FragmentDefinitionNode Fragment() => new()
    {
        Description = _values.Description(),
        Name = _values.Name(),
        TypeCondition = _values.NamedType(),
        Directives = _values.Directives(isConstant: false),
        SelectionSet = SelectionSet(3),
    };

    private SelectionSetNode SelectionSet(int depth) => new() { Selections = _values.Some<SelectionNode>(4, () => Selection(depth)) };

    private SelectionNode Selection(int depth) => random.Next(depth > 0 ? 5 : 4) switch
    {
        0 => new FragmentSpreadNode { Name = _values.Name(), Directives = _values.Directives(isConstant: false) },
        4 => new InlineFragmentNode
        {
            TypeCondition = random.Next(2) == 0 ? _values.NamedType() : null,
            Directives = _values.Directives(isConstant: false),
            SelectionSet = SelectionSet(depth - 1),
        },
        _ => new FieldNode
        {
            Alias = random.Next(3) == 0 ? _values.Name() : null,
            Name = _values.Name(),
            Arguments = _values.Arguments(isConstant: false),
            Directives = _values.Directives(isConstant: false),
            SelectionSet = depth > 0 && random.Next(2) == 0 ? SelectionSet(depth - 1) : null,
        },
    };
}
