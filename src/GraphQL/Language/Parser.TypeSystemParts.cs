using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

// Specification: 3 Type System, what definitions and extensions of types share.
public sealed partial class Parser
{
    private NamedTypeNode[] ParseImplementsInterfaces() =>
        SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, static parser => parser.ParseNamedType()) : [];

    private NamedTypeNode[] ParseUnionMemberTypes() =>
        Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, static parser => parser.ParseNamedType()) : [];

    private FieldDefinitionNode[] ParseFieldsDefinition() =>
        OptionalMany(TokenKind.LeftBrace, static parser => parser.ParseFieldDefinition(), TokenKind.RightBrace);

    private InputValueDefinitionNode[] ParseArgumentsDefinition() =>
        OptionalMany(TokenKind.LeftParenthesis, static parser => parser.ParseInputValueDefinition(), TokenKind.RightParenthesis);

    private InputValueDefinitionNode[] ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.LeftBrace, static parser => parser.ParseInputValueDefinition(), TokenKind.RightBrace);

    private EnumValueDefinitionNode[] ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.LeftBrace, static parser => parser.ParseEnumValueDefinition(), TokenKind.RightBrace);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = ParseTypeReference(),
            Directives = ParseDirectives(isConst: true),
            Location = LocationFrom(start),
        };
    }

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Description = description,
            Name = name,
            Type = ParseTypeReference(),
            DefaultValue = ParseDefaultValue(),
            Directives = ParseDirectives(isConst: true),
            Location = LocationFrom(start),
        };
    }

    private ValueNode? ParseDefaultValue() => Skip(TokenKind.EqualsSign) ? ParseValueLiteral(isConst: true) : null;

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        if (PeekKeyword("true") || PeekKeyword("false") || PeekKeyword("null"))
        {
            throw Error(_token, $"{_token.Describe(_source)} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(isConst: true),
            Location = LocationFrom(start),
        };
    }
}
