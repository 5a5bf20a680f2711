using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

// Specification: 3.1 Type System Extensions, 3.4.3 Type Extensions. Every extension adds at least one thing.
public sealed partial class Parser
{
    private DefinitionNode ParseExtension(Token start)
    {
        Advance();
        if (Peek(TokenKind.Name))
        {
            switch (TextOf(_token))
            {
                case "schema":
                    return ParseSchemaExtension(start);
                case "scalar":
                    return ParseScalarTypeExtension(start);
                case "type":
                    return ParseObjectTypeExtension(start);
                case "interface":
                    return ParseInterfaceTypeExtension(start);
                case "union":
                    return ParseUnionTypeExtension(start);
                case "enum":
                    return ParseEnumTypeExtension(start);
                case "input":
                    return ParseInputObjectTypeExtension(start);
            }
        }

        throw Unexpected(_token);
    }

    private SchemaExtensionNode ParseSchemaExtension(Token start)
    {
        Advance();
        var directives = ParseDirectives(isConst: true);
        var operationTypes = OptionalMany(
            TokenKind.LeftBrace,
            static parser => parser.ParseOperationTypeDefinition(),
            TokenKind.RightBrace);
        ExpectAddition(directives, operationTypes);
        return new SchemaExtensionNode { Directives = directives, OperationTypes = operationTypes, Location = LocationFrom(start) };
    }

    private ScalarTypeExtensionNode ParseScalarTypeExtension(Token start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        ExpectAddition(directives);
        return new ScalarTypeExtensionNode { Name = name, Directives = directives, Location = LocationFrom(start) };
    }

    private ObjectTypeExtensionNode ParseObjectTypeExtension(Token start)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        ExpectAddition(interfaces, directives, fields);
        return new ObjectTypeExtensionNode
        {
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
            Location = LocationFrom(start),
        };
    }

    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(Token start)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        ExpectAddition(interfaces, directives, fields);
        return new InterfaceTypeExtensionNode
        {
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
            Location = LocationFrom(start),
        };
    }

    private UnionTypeExtensionNode ParseUnionTypeExtension(Token start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var types = ParseUnionMemberTypes();
        ExpectAddition(directives, types);
        return new UnionTypeExtensionNode { Name = name, Directives = directives, Types = types, Location = LocationFrom(start) };
    }

    private EnumTypeExtensionNode ParseEnumTypeExtension(Token start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValuesDefinition();
        ExpectAddition(directives, values);
        return new EnumTypeExtensionNode { Name = name, Directives = directives, Values = values, Location = LocationFrom(start) };
    }

    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(Token start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputFieldsDefinition();
        ExpectAddition(directives, fields);
        return new InputObjectTypeExtensionNode { Name = name, Directives = directives, Fields = fields, Location = LocationFrom(start) };
    }

    private void ExpectAddition(params ReadOnlySpan<SyntaxNode[]> additions)
    {
        foreach (var addition in additions)
        {
            if (addition.Length > 0)
            {
                return;
            }
        }

        throw Unexpected(_token);
    }
}
