namespace Contested.GraphQL.Types;

/// <summary>Specification: 4.2.6 The __Directive Type, __DirectiveLocation.</summary>
internal static class DirectiveLocationIntrospection
{
    public static EnumType Type { get; } = new(
        "__DirectiveLocation",
        [
            Value(DirectiveLocation.Query, "A query."),
            Value(DirectiveLocation.Mutation, "A mutation."),
            Value(DirectiveLocation.Subscription, "A subscription."),
            Value(DirectiveLocation.Field, "A selected field."),
            Value(DirectiveLocation.FragmentDefinition, "The definition of a fragment."),
            Value(DirectiveLocation.FragmentSpread, "A spread of a named fragment."),
            Value(DirectiveLocation.InlineFragment, "An inline fragment."),
            Value(DirectiveLocation.VariableDefinition, "The definition of a variable."),
            Value(DirectiveLocation.Schema, "A schema."),
            Value(DirectiveLocation.Scalar, "A scalar type."),
            Value(DirectiveLocation.Object, "An object type."),
            Value(DirectiveLocation.FieldDefinition, "A field of an object or interface type."),
            Value(DirectiveLocation.ArgumentDefinition, "An argument of a field or directive."),
            Value(DirectiveLocation.Interface, "An interface type."),
            Value(DirectiveLocation.Union, "A union type."),
            Value(DirectiveLocation.Enum, "An enum type."),
            Value(DirectiveLocation.EnumValue, "A value of an enum type."),
            Value(DirectiveLocation.InputObject, "An input object type."),
            Value(DirectiveLocation.InputFieldDefinition, "A field of an input object type."),
        ])
    {
        Description = "The places where a directive may be applied.",
    };

    private static EnumValueDefinition Value(DirectiveLocation location, string description) =>
        new(location.ToSpecificationName(), location) { Description = description };
}
