using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

// Specification: 3 Type System.
public sealed partial class Printer
{
    private void WriteTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                Write("schema");
                WriteDirectives(schema.Directives);
                WriteBlock(schema.OperationTypes);
                break;
            case ScalarTypeDefinitionNode scalar:
                WriteDescription(scalar.Description);
                WriteHead("scalar", scalar.Name, [], scalar.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                WriteDescription(type.Description);
                WriteHead("type", type.Name, type.Interfaces, type.Directives);
                WriteBlock(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteDescription(type.Description);
                WriteHead("interface", type.Name, type.Interfaces, type.Directives);
                WriteBlock(type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                WriteDescription(union.Description);
                WriteHead("union", union.Name, [], union.Directives);
                WriteMembers(union.Types);
                break;
            case EnumTypeDefinitionNode type:
                WriteDescription(type.Description);
                WriteHead("enum", type.Name, [], type.Directives);
                WriteBlock(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WriteDescription(type.Description);
                WriteHead("input", type.Name, [], type.Directives);
                WriteBlock(type.Fields);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
        }
    }

    private void WriteTypeSystemExtension(TypeSystemExtensionNode extension)
    {
        switch (extension)
        {
            case SchemaExtensionNode schema:
                Write("extend schema");
                WriteDirectives(schema.Directives);
                WriteBlock(schema.OperationTypes);
                break;
            case ScalarTypeExtensionNode scalar:
                WriteHead("extend scalar", scalar.Name, [], scalar.Directives);
                break;
            case ObjectTypeExtensionNode type:
                WriteHead("extend type", type.Name, type.Interfaces, type.Directives);
                WriteBlock(type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WriteHead("extend interface", type.Name, type.Interfaces, type.Directives);
                WriteBlock(type.Fields);
                break;
            case UnionTypeExtensionNode union:
                WriteHead("extend union", union.Name, [], union.Directives);
                WriteMembers(union.Types);
                break;
            case EnumTypeExtensionNode type:
                WriteHead("extend enum", type.Name, [], type.Directives);
                WriteBlock(type.Values);
                break;
            case InputObjectTypeExtensionNode type:
                WriteHead("extend input", type.Name, [], type.Directives);
                WriteBlock(type.Fields);
                break;
        }
    }

    private void WriteTypeSystemPart(SyntaxNode part)
    {
        switch (part)
        {
            case OperationTypeDefinitionNode operation:
                Write(Keyword(operation.Operation));
                Write(": ");
                Write(operation.Type);
                break;
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                Write(field.Name);
                WriteParenthesized(field.Arguments, indentBy: 1);
                Write(": ");
                Write(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(input.Description);
                Write(input.Name);
                Write(": ");
                Write(input.Type);
                WriteDefaultValue(input.DefaultValue);
                WriteDirectives(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                Write(value.Name);
                WriteDirectives(value.Directives);
                break;
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        Write("directive @");
        Write(directive.Name);
        WriteParenthesized(directive.Arguments, indentBy: 1);
        Write(directive.IsRepeatable ? " repeatable on " : " on ");
        WriteJoined(directive.Locations, " | ");
    }

    private void WriteHead(
        string keyword,
        NameNode name,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<DirectiveNode> directives)
    {
        Write(keyword);
        Write(" ");
        Write(name);
        if (interfaces.Count > 0)
        {
            Write(" implements ");
            WriteJoined(interfaces, " & ");
        }

        WriteDirectives(directives);
    }

    private void WriteMembers(IReadOnlyList<NamedTypeNode> types)
    {
        if (types.Count > 0)
        {
            Write(" = ");
            WriteJoined(types, " | ");
        }
    }
}
