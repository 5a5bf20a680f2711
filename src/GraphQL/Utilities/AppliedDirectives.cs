using System.Globalization;
using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Utilities;

/// <summary>Reads the specified directives that are applied to definitions.</summary>
internal static class AppliedDirectives
{
    /// <summary>Gives why an element is deprecated; null where it is not.</summary>
    /// <remarks>Specification: 3.13.3 @deprecated.</remarks>
    public static string? DeprecationReason(IEnumerable<DirectiveNode> directives) =>
        Find(directives, SpecifiedDirectives.Deprecated) is { } directive
            ? ReadText(directive, "reason") ?? SpecifiedDirectives.DefaultDeprecationReason
            : null;

    /// <summary>Gives where the format of a scalar is specified; null where the directives do not say.</summary>
    /// <remarks>Specification: 3.13.4 @specifiedBy.</remarks>
    public static string? SpecifiedByUrl(IEnumerable<DirectiveNode> directives) =>
        Find(directives, SpecifiedDirectives.SpecifiedBy) is { } directive ? ReadText(directive, "url") : null;

    /// <summary>Tells whether exactly one field of an input object must be given.</summary>
    /// <remarks>Specification: 3.13.5 @oneOf.</remarks>
    public static bool IsOneOf(IEnumerable<DirectiveNode> directives) => Find(directives, SpecifiedDirectives.OneOf) is not null;

    /// <summary>Gives what an element costs; null where the directives do not say, or not by a number.</summary>
    public static double? Cost(IEnumerable<DirectiveNode> directives) =>
        Find(directives, CostDirectives.Cost) is { } directive
        && double.TryParse(ReadText(directive, "weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : null;

    /// <summary>Gives how many items a field returns; null where the directives do not say.</summary>
    public static ListSize? ListSize(IEnumerable<DirectiveNode> directives) => Find(directives, CostDirectives.ListSize) is { } directive
        ? new ListSize
        {
            AssumedSize = ReadInteger(directive, "assumedSize"),
            SlicingArguments = ReadTexts(directive, "slicingArguments"),
            SlicingArgumentDefaultValue = ReadInteger(directive, "slicingArgumentDefaultValue"),
            SizedFields = ReadTexts(directive, "sizedFields"),
            RequireOneSlicingArgument = Read(directive, "requireOneSlicingArgument") is not BooleanValueNode { Value: false },
        }
        : null;

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, DirectiveDefinition definition) =>
        directives.FirstOrDefault(directive => directive.Name.Value == definition.Name);

    private static string? ReadText(DirectiveNode directive, string argumentName) =>
        (Read(directive, argumentName) as StringValueNode)?.Value;

    private static List<string> ReadTexts(DirectiveNode directive, string argumentName) =>
        Read(directive, argumentName) is ListValueNode list ? [.. list.Values.OfType<StringValueNode>().Select(text => text.Value)] : [];

    private static int? ReadInteger(DirectiveNode directive, string argumentName) =>
        Read(directive, argumentName) is IntValueNode number && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static ValueNode? Read(DirectiveNode directive, string argumentName) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == argumentName)?.Value;
}
