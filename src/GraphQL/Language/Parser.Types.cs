using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

// Specification: 2.1.9 Names, 2.11 Type References.
public sealed partial class Parser
{
    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode { Location = token.Location, Value = TextOf(token).ToString() };
    }

    private TypeNode ParseTypeReference()
    {
        var start = _token;
        TypeNode type = Peek(TokenKind.LeftBracket) ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode { Location = LocationFrom(start), Type = type } : type;
    }

    private ListTypeNode ParseListType()
    {
        var start = _token;
        Enter();
        Advance();
        var type = ParseTypeReference();
        Expect(TokenKind.RightBracket);
        Leave();
        return new ListTypeNode { Location = LocationFrom(start), Type = type };
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode { Location = name.Location, Name = name };
    }
}
