using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL;

/// <summary>
/// A failure whose message is meant for the client. Thrown by scalars, coercion and resolvers; every other exception of a
/// resolver reaches the client as an unexpected error without its message.
/// </summary>
public class GraphQLException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong and what would be right, for the client; the middle of a message of more than 800 characters is left out.</param>
    /// <param name="code">A code of <see cref="ErrorCodes"/>, or a code of the schema's own.</param>
    /// <param name="innerException">The cause, kept from the client; or null.</param>
    public GraphQLException(string message, string? code = null, Exception? innerException = null)
        : base(Excerpt.OfMessage(message), innerException) => Code = code;

    /// <summary>The code of the error; null where the place that reports it decides.</summary>
    public string? Code { get; }

    /// <summary>Where in the document the cause stands; empty for the field itself.</summary>
    public IReadOnlyList<SyntaxNode> Nodes { get; init; } = [];
}
