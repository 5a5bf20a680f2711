using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation;

/// <summary>Keeps the types of the place that a walk through an executable document has reached.</summary>
/// <param name="schema">The schema.</param>
public sealed class TypeInfo(Schema schema)
{
    private readonly Stack<GraphQLType?> _types = new();
    private readonly Stack<CompositeType?> _parentTypes = new();
    private readonly Stack<GraphQLType?> _inputTypes = new();
    private readonly Stack<FieldDefinition?> _fields = new();
    private readonly Stack<ValueNode?> _defaultValues = new();

    /// <summary>The output type of the selection; null where it is unknown.</summary>
    public GraphQLType? Type => _types.TryPeek(out var type) ? type : null;

    /// <summary>The type whose fields are selected; null where it is unknown.</summary>
    public CompositeType? ParentType => _parentTypes.TryPeek(out var type) ? type : null;

    /// <summary>The type that a value must have here; null where it is unknown.</summary>
    public GraphQLType? InputType => _inputTypes.TryPeek(out var type) ? type : null;

    /// <summary>The type of the value around this one; null where there is none or it is unknown.</summary>
    public GraphQLType? ParentInputType => _inputTypes.Skip(1).FirstOrDefault();

    /// <summary>The field that is selected; null where there is none or it is unknown.</summary>
    public FieldDefinition? Field => _fields.TryPeek(out var definition) ? definition : null;

    /// <summary>The default of the argument or input field; null where it has none.</summary>
    public ValueNode? DefaultValue => _defaultValues.TryPeek(out var value) ? value : null;

    /// <summary>The directive; null where there is none or it is unknown.</summary>
    public DirectiveDefinition? Directive { get; private set; }

    /// <summary>The argument; null where there is none or it is unknown.</summary>
    public InputValueDefinition? Argument { get; private set; }

    /// <summary>The enum value; null where there is none or it is unknown.</summary>
    public EnumValueDefinition? EnumValue { get; private set; }

    /// <summary>Goes into a node.</summary>
    /// <param name="node">The node.</param>
    public void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Push(Type?.InnermostType as CompositeType);
                break;
            case FieldNode field:
                var definition = ParentType is { } parent ? FindField(parent, field.Name.Value) : null;
                _fields.Push(definition);
                _types.Push(definition?.Type);
                break;
            case DirectiveNode directive:
                Directive = schema.Directives.GetValueOrDefault(directive.Name.Value);
                break;
            case OperationDefinitionNode operation:
                _types.Push(schema.GetRootType(operation.Operation));
                break;
            case InlineFragmentNode fragment:
                _types.Push(fragment.TypeCondition is null ? Type?.InnermostType : ResolveOutput(fragment.TypeCondition));
                break;
            case FragmentDefinitionNode fragment:
                _types.Push(ResolveOutput(fragment.TypeCondition));
                break;
            case VariableDefinitionNode variable:
                _inputTypes.Push(Input(TypeFromSyntax.Find(schema, variable.Type)));
                break;
            case ArgumentNode argument:
                var arguments = Directive?.Arguments ?? Field?.Arguments;
                Argument = arguments?.GetValueOrDefault(argument.Name.Value);
                PushInput(Argument);
                break;
            case ListValueNode:
                var type = InputType?.NullableType;
                _defaultValues.Push(null);
                _inputTypes.Push(type is ListType list ? list.OfType : type);
                break;
            case ObjectFieldNode field:
                PushInput((InputType?.InnermostType as InputObjectType)?.Fields.GetValueOrDefault(field.Name.Value));
                break;
            case EnumValueNode value:
                EnumValue = (InputType?.InnermostType as EnumType)?.Values.GetValueOrDefault(value.Value);
                break;
        }
    }

    /// <summary>Goes out of a node.</summary>
    /// <param name="node">The node that was entered last.</param>
    public void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Pop();
                break;
            case FieldNode:
                _fields.Pop();
                _types.Pop();
                break;
            case DirectiveNode:
                Directive = null;
                break;
            case OperationDefinitionNode or InlineFragmentNode or FragmentDefinitionNode:
                _types.Pop();
                break;
            case VariableDefinitionNode:
                _inputTypes.Pop();
                break;
            case ArgumentNode:
                Argument = null;
                PopInput();
                break;
            case ListValueNode or ObjectFieldNode:
                PopInput();
                break;
            case EnumValueNode:
                EnumValue = null;
                break;
        }
    }

    private static GraphQLType? Input(GraphQLType? type) => type is { IsInputType: true } ? type : null;

    private void PushInput(InputValueDefinition? definition)
    {
        _defaultValues.Push(definition?.DefaultValue);
        _inputTypes.Push(definition?.Type);
    }

    private void PopInput()
    {
        _defaultValues.Pop();
        _inputTypes.Pop();
    }

    private GraphQLType? ResolveOutput(TypeNode reference) =>
        TypeFromSyntax.Find(schema, reference) is { IsOutputType: true } type ? type : null;

    private FieldDefinition? FindField(CompositeType parent, string name) => name switch
    {
        "__schema" when ReferenceEquals(parent, schema.QueryType) => MetaFields.Schema,
        "__type" when ReferenceEquals(parent, schema.QueryType) => MetaFields.Type,
        "__typename" => MetaFields.TypeName,
        _ => (parent as ComplexType)?.Fields.GetValueOrDefault(name),
    };
}
