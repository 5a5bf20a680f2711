using System.Globalization;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Values;

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

    /// <summary>Gives what an element costs; null where the directives do not say, or not by a number.</summary>
    /// <exception cref="SchemaException">The weight is not a text.</exception>
    public static double? Cost(IEnumerable<DirectiveNode> directives) =>
        Find(directives, CostDirectives.Cost) is { } directive
        && double.TryParse(ReadText(directive, CostDirectives.Cost, "weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : null;

    /// <summary>Gives how many items a field returns; null where the directives do not say.</summary>
    /// <exception cref="SchemaException">An argument does not fit.</exception>
    public static ListSize? ListSize(IEnumerable<DirectiveNode> directives)
    {
        if (Find(directives, CostDirectives.ListSize) is not { } directive)
        {
            return null;
        }

        var arguments = Read(directive, CostDirectives.ListSize);
        return new ListSize
        {
            AssumedSize = (int?)arguments.GetValueOrDefault("assumedSize"),
            SlicingArguments = Texts(arguments.GetValueOrDefault("slicingArguments")),
            SlicingArgumentDefaultValue = (int?)arguments.GetValueOrDefault("slicingArgumentDefaultValue"),
            SizedFields = Texts(arguments.GetValueOrDefault("sizedFields")),
            RequireOneSlicingArgument = arguments.GetValueOrDefault("requireOneSlicingArgument") is not false,
        };
    }

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, DirectiveDefinition definition) =>
        directives.FirstOrDefault(directive => directive.Name.Value == definition.Name);

    private static string? ReadText(DirectiveNode directive, DirectiveDefinition definition, string argumentName) =>
        (string?)Read(directive, definition)[argumentName];

    private static List<string> Texts(object? list) => [.. ((IEnumerable<object?>?)list ?? []).Cast<string>()];

    private static IReadOnlyDictionary<string, object?> Read(DirectiveNode directive, DirectiveDefinition definition)
    {
        try
        {
            return ArgumentCoercion.Coerce(definition.Arguments, directive.Arguments, directive, NoVariables);
        }
        catch (GraphQLException exception)
        {
            throw new SchemaException([new GraphQLError(exception.Message, null, exception.Nodes)]);
        }
    }
}
