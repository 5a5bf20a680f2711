using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>The wrapped types that the fields of introspection have.</summary>
internal static class IntrospectionWrapping
{
    public static NonNullType RequiredString => new(SpecifiedScalars.String);

    public static NonNullType RequiredBoolean => new(SpecifiedScalars.Boolean);

    /// <summary>Gives the type <c>[T!]</c>.</summary>
    public static ListType OptionalList(NamedType type) => new(new NonNullType(type));

    /// <summary>Gives the type <c>[T!]!</c>.</summary>
    public static NonNullType RequiredList(NamedType type) => new(OptionalList(type));
}

/// <summary>The argument <c>includeDeprecated</c> of the fields of introspection that list what can be deprecated.</summary>
/// <remarks>Specification: 4.2 Schema Introspection, Deprecation.</remarks>
internal static class IncludeDeprecatedArgument
{
    private const string Name = "includeDeprecated";

    public static InputValueDefinition Definition { get; } = new(Name, IntrospectionWrapping.RequiredBoolean)
    {
        Description = "Whether to include deprecated elements.",
        DefaultValue = new BooleanValueNode { Value = false },
    };

    /// <summary>Leaves out the deprecated items unless the argument asks for them.</summary>
    public static IReadOnlyList<T> Filter<T>(IEnumerable<T> items, Func<T, string?> deprecationReason, FieldBatch batch) =>
        batch.Argument<bool>(Name) ? [.. items] : [.. items.Where(item => deprecationReason(item) is null)];
}
