namespace Contested.GraphQL.Language;

/// <summary>The kinds of lexical token that have a meaning in the grammar.</summary>
/// <remarks>Specification: 2.1.6 Lexical Tokens.</remarks>
internal enum TokenKind
{
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    LeftParenthesis,
    RightParenthesis,
    Spread,
    Colon,
    EqualsSign,
    At,
    LeftBracket,
    RightBracket,
    LeftBrace,
    Pipe,
    RightBrace,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
