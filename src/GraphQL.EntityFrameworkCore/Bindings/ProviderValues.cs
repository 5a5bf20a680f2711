namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>The values of properties as the database's provider takes them.</summary>
internal static class ProviderValues
{
    /// <summary>Gives what turns a value of a property into that of the provider.</summary>
    public static Func<object, object> ConverterOf(IReadOnlyProperty property) =>
        property.FindTypeMapping()?.Converter is { } converter ? value => converter.ConvertToProvider(value)! : value => value;

    /// <summary>Gives the type in which the provider takes values of a property.</summary>
    public static Type TypeOf(IReadOnlyProperty property)
    {
        var mapping = property.FindTypeMapping() ?? throw new NotSupportedException($"{property.Name} has no type in the database.");
        return LeafTypes.Unwrap(mapping.Converter?.ProviderClrType ?? property.ClrType);
    }
}
