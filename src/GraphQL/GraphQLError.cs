using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL;

/// <summary>An error of a response.</summary>
/// <remarks>Specification: 7.1.2 Errors.</remarks>
public sealed class GraphQLError
{
    private const int MaxLocations = 40;

    /// <summary>Makes an error.</summary>
    /// <param name="message">What is wrong and what would be right; the middle of a message of more than 800 characters is left out.</param>
    /// <param name="code">A code of <see cref="ErrorCodes"/> or of the schema's own, written to <c>extensions.code</c>; null for none.</param>
    /// <param name="nodes">The nodes to which the error belongs; the locations of the first 40 are written.</param>
    public GraphQLError(string message, string? code = null, params IEnumerable<SyntaxNode> nodes)
    {
        Message = Excerpt.OfMessage(message);
        Code = code;
        Locations = [.. nodes.Where(node => node.Location is not null).Select(node => node.Location!.Value).Take(MaxLocations)];
    }

    /// <summary>What is wrong and what would be right.</summary>
    public string Message { get; }

    /// <summary>The code, written to <c>extensions.code</c>; null where there is none.</summary>
    public string? Code { get; }

    /// <summary>The places in the document, in order; empty where it belongs to none.</summary>
    public IReadOnlyList<Location> Locations { get; init; }

    /// <summary>Where in the response the error arose: response names and list indices; null for an error of the request.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further entries for <c>extensions</c>, beside <c>code</c>.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = new Dictionary<string, object?>();

    /// <summary>The cause, for logs; never written to a response by itself. Null where there is none.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Gives the message.</summary>
    public override string ToString() => Message;
}
