using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

/// <summary>A source text does not follow the grammar, or exceeds a limit of <see cref="ParserOptions"/>.</summary>
/// <remarks>Specification: 2 Language; 7.1.2 Errors (request errors).</remarks>
public sealed class GraphQLSyntaxException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="description">What is wrong, as a sentence; the message is this behind <c>Syntax Error: </c>.</param>
    /// <param name="location">Where it is wrong.</param>
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    public GraphQLSyntaxException(string description, Location location, string code = ErrorCodes.ParseFailed)
        : base($"Syntax Error: {description}")
    {
        Location = location;
        Code = code;
    }

    /// <summary>Where the text stops making sense: the offending token, or an empty region before the offending character.</summary>
    public Location Location { get; }

    /// <summary>The reason in a form for programs: one of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; }
}
