using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

/// <summary>Reads source texts into syntax trees, by recursive descent with one token of look-ahead.</summary>
/// <remarks>Specification: 2 Language, 3 Type System; Appendix B Grammar Summary.</remarks>
public sealed partial class Parser
{
    private Parser(string source, ParserOptions? options)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _options = options ?? ParserOptions.Default;
        _lexer = new Lexer(source);
        Advance();
    }

    /// <summary>Reads a document: executable definitions, type system definitions and extensions, at least one in all.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">The limits; where null, <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no document, or exceeds a limit.</exception>
    /// <remarks>Specification: 2.2 Document.</remarks>
    public static DocumentNode Parse(string source, ParserOptions? options = null)
    {
        var parser = new Parser(source, options);
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(parser.ParseDefinition());
        }
        while (parser._token.Kind != TokenKind.EndOfFile);
        return new DocumentNode { Location = new Location(0, source.Length, 1, 1), Definitions = definitions.ToArray() };
    }

    /// <summary>Reads a value, in which variables may stand.</summary>
    /// <param name="source">The text, such as <c>[1, $count]</c>.</param>
    /// <param name="options">The limits; where null, <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not exactly one value, or exceeds a limit.</exception>
    /// <remarks>Specification: 2.9 Input Values.</remarks>
    public static ValueNode ParseValue(string source, ParserOptions? options = null) =>
        ParseWhole(source, options, static parser => parser.ParseValueLiteral(isConst: false));

    /// <summary>Reads a value without variables.</summary>
    /// <param name="source">The text, such as <c>{ low: 1 }</c>.</param>
    /// <param name="options">The limits; where null, <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not exactly one constant value, or exceeds a limit.</exception>
    /// <remarks>Specification: 2.9 Input Values.</remarks>
    public static ValueNode ParseConstValue(string source, ParserOptions? options = null) =>
        ParseWhole(source, options, static parser => parser.ParseValueLiteral(isConst: true));

    /// <summary>Reads a reference to a type.</summary>
    /// <param name="source">The text, such as <c>[Int!]</c>.</param>
    /// <param name="options">The limits; where null, <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not exactly one type reference, or exceeds a limit.</exception>
    /// <remarks>Specification: 2.11 Type References.</remarks>
    public static TypeNode ParseType(string source, ParserOptions? options = null) =>
        ParseWhole(source, options, static parser => parser.ParseTypeReference());

    private static T ParseWhole<T>(string source, ParserOptions? options, Func<Parser, T> parse)
    {
        var parser = new Parser(source, options);
        var node = parse(parser);
        parser.Expect(TokenKind.EndOfFile);
        return node;
    }

    private DefinitionNode ParseDefinition()
    {
        var start = _token;
        if (Peek(TokenKind.LeftBrace))
        {
            return ParseShorthandQuery();
        }

        var description = ParseDescription();
        if (Peek(TokenKind.Name))
        {
            switch (TextOf(_token))
            {
                case "query":
                    return ParseOperationDefinition(start, description, OperationType.Query);
                case "mutation":
                    return ParseOperationDefinition(start, description, OperationType.Mutation);
                case "subscription":
                    return ParseOperationDefinition(start, description, OperationType.Subscription);
                case "fragment":
                    return ParseFragmentDefinition(start, description);
                case "schema":
                    return ParseSchemaDefinition(start, description);
                case "scalar":
                    return ParseScalarTypeDefinition(start, description);
                case "type":
                    return ParseObjectTypeDefinition(start, description);
                case "interface":
                    return ParseInterfaceTypeDefinition(start, description);
                case "union":
                    return ParseUnionTypeDefinition(start, description);
                case "enum":
                    return ParseEnumTypeDefinition(start, description);
                case "input":
                    return ParseInputObjectTypeDefinition(start, description);
                case "directive":
                    return ParseDirectiveDefinition(start, description);
                case "extend" when description is null:
                    return ParseExtension(start);
            }
        }

        throw (description, _token.Kind) switch
        {
            (not null, TokenKind.LeftBrace) =>
                Error(start, "Unexpected description, descriptions are not supported on shorthand queries."),
            (not null, TokenKind.Name) => Error(start, "Unexpected description, only GraphQL definitions support descriptions."),
            _ => Unexpected(_token),
        };
    }
}
