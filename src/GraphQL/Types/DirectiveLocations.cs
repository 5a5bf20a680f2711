namespace Contested.GraphQL.Types;

/// <summary>The names that the specification gives to directive locations.</summary>
public static class DirectiveLocations
{
    private static readonly Dictionary<DirectiveLocation, string> Names = new()
    {
        [DirectiveLocation.Query] = "QUERY",
        [DirectiveLocation.Mutation] = "MUTATION",
        [DirectiveLocation.Subscription] = "SUBSCRIPTION",
        [DirectiveLocation.Field] = "FIELD",
        [DirectiveLocation.FragmentDefinition] = "FRAGMENT_DEFINITION",
        [DirectiveLocation.FragmentSpread] = "FRAGMENT_SPREAD",
        [DirectiveLocation.InlineFragment] = "INLINE_FRAGMENT",
        [DirectiveLocation.VariableDefinition] = "VARIABLE_DEFINITION",
        [DirectiveLocation.Schema] = "SCHEMA",
        [DirectiveLocation.Scalar] = "SCALAR",
        [DirectiveLocation.Object] = "OBJECT",
        [DirectiveLocation.FieldDefinition] = "FIELD_DEFINITION",
        [DirectiveLocation.ArgumentDefinition] = "ARGUMENT_DEFINITION",
        [DirectiveLocation.Interface] = "INTERFACE",
        [DirectiveLocation.Union] = "UNION",
        [DirectiveLocation.Enum] = "ENUM",
        [DirectiveLocation.EnumValue] = "ENUM_VALUE",
        [DirectiveLocation.InputObject] = "INPUT_OBJECT",
        [DirectiveLocation.InputFieldDefinition] = "INPUT_FIELD_DEFINITION",
    };

    private static readonly Dictionary<string, DirectiveLocation> ByName =
        Names.ToDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    /// <summary>Gives the name of a location, such as <c>FIELD_DEFINITION</c>.</summary>
    /// <param name="location">The location.</param>
    public static string ToSpecificationName(this DirectiveLocation location) => Names[location];

    /// <summary>Finds a location by its name.</summary>
    /// <param name="name">The name, such as <c>FIELD_DEFINITION</c>.</param>
    /// <param name="location">The location, where the name is one.</param>
    /// <returns>Whether the name is one.</returns>
    public static bool TryParse(string name, out DirectiveLocation location) => ByName.TryGetValue(name, out location);
}
