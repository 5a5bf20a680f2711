namespace Contested.GraphQL.Types;

/// <summary>A schema, or the document it is built from, is invalid.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="errors">What is wrong; at least one error.</param>
    public SchemaException(IReadOnlyList<GraphQLError> errors)
        : base(string.Join("\n\n", errors.Select(Describe))) => Errors = errors;

    /// <summary>What is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    private static string Describe(GraphQLError error) => error.Locations is [var first, ..]
        ? $"{error.Message} (line {first.Line}, column {first.Column})"
        : error.Message;
}
