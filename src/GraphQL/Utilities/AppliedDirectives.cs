using Contested.GraphQL.Execution;
using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Reads the specified directives that are applied to definitions.</summary>
internal static class AppliedDirectives
{
    private static readonly Dictionary<string, object?> NoVariables = [];

    /// <summary>Gives why an element is deprecated; null where it is not.</summary>
    /// <remarks>Specification: 3.13.3 @deprecated.</remarks>
    /// <exception cref="SchemaException">The reason is not a text.</exception>
    public static string? DeprecationReason(IEnumerable<DirectiveNode> directives) =>
        Find(directives, SpecifiedDirectives.Deprecated) is { } directive
            ? ReadText(directive, SpecifiedDirectives.Deprecated, "reason")
            : null;

    /// <summary>Gives where the format of a scalar is specified; null where the directives do not say.</summary>
    /// <remarks>Specification: 3.13.4 @specifiedBy.</remarks>
    /// <exception cref="SchemaException">The address is not a text.</exception>
    public static string? SpecifiedByUrl(IEnumerable<DirectiveNode> directives) =>
        Find(directives, SpecifiedDirectives.SpecifiedBy) is { } directive ? ReadText(directive, SpecifiedDirectives.SpecifiedBy, "url") : null;

    /// <summary>Tells whether exactly one field of an input object must be given.</summary>
    /// <remarks>Specification: 3.13.5 @oneOf.</remarks>
    public static bool IsOneOf(IEnumerable<DirectiveNode> directives) => Find(directives, SpecifiedDirectives.OneOf) is not null;

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, DirectiveDefinition definition) =>
        directives.FirstOrDefault(directive => directive.Name.Value == definition.Name);

    private static string? ReadText(DirectiveNode directive, DirectiveDefinition definition, string argumentName)
    {
        try
        {
            return (string?)ArgumentCoercion.Coerce(definition.Arguments, directive.Arguments, directive, NoVariables)[argumentName];
        }
        catch (GraphQLException exception)
        {
            throw new SchemaException([new GraphQLError(exception.Message, null, exception.Nodes)]);
        }
    }
}
