using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>The directives that the specification defines.</summary>
/// <remarks>Specification: 3.13 Directives.</remarks>
public static class SpecifiedDirectives
{
    private static readonly NonNullType RequiredBoolean = new(SpecifiedScalars.Boolean);

    /// <summary><c>@include</c>: selects only where the condition is true.</summary>
    /// <remarks>Specification: 3.13.2 @include.</remarks>
    public static DirectiveDefinition Include { get; } = new(
        "include",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new("if", RequiredBoolean) { Description = "Included when true." }])
    {
        Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
    };

    /// <summary><c>@skip</c>: selects only where the condition is false.</summary>
    /// <remarks>Specification: 3.13.1 @skip.</remarks>
    public static DirectiveDefinition Skip { get; } = new(
        "skip",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new("if", RequiredBoolean) { Description = "Skipped when true." }])
    {
        Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
    };

    /// <summary><c>@deprecated</c>: marks an element that should not be used any more.</summary>
    /// <remarks>Specification: 3.13.3 @deprecated.</remarks>
    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        [
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.EnumValue,
        ],
        [
            new("reason", new NonNullType(SpecifiedScalars.String))
            {
                Description = "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
                DefaultValue = new StringValueNode { Value = DefaultDeprecationReason },
            },
        ])
    {
        Description = "Marks an element of a GraphQL schema as no longer supported.",
    };

    /// <summary><c>@specifiedBy</c>: says where the format of a scalar is specified.</summary>
    /// <remarks>Specification: 3.13.4 @specifiedBy.</remarks>
    public static DirectiveDefinition SpecifiedBy { get; } = new(
        "specifiedBy",
        [DirectiveLocation.Scalar],
        [new("url", new NonNullType(SpecifiedScalars.String)) { Description = "The URL that specifies the behavior of this scalar." }])
    {
        Description = "Exposes a URL that specifies the behavior of this scalar.",
    };

    /// <summary><c>@oneOf</c>: exactly one field of the input object must be given.</summary>
    /// <remarks>Specification: 3.13.5 @oneOf.</remarks>
    public static DirectiveDefinition OneOf { get; } = new("oneOf", [DirectiveLocation.InputObject])
    {
        Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";
}
