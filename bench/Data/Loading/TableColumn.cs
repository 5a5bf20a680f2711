using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.Bench.Data.Loading;

/// <summary>A column of the model: its name and type in the database, and how a row gives its value.</summary>
internal sealed class TableColumn
{
    private readonly Dictionary<Type, IProperty> _properties;

    /// <summary>Describes a column of the model.</summary>
    public TableColumn(IColumn column)
    {
        Name = column.Name;
        StoreType = column.StoreType;
        _properties = column.PropertyMappings
            .GroupBy(mapping => mapping.TableMapping.TypeBase.ContainingEntityType.ClrType)
            .ToDictionary(mappings => mappings.Key, mappings => mappings.First().Property);
    }

    /// <summary>The name of the column.</summary>
    public string Name { get; }

    /// <summary>The type of the column in the database.</summary>
    public string StoreType { get; }

    /// <summary>The value of a row, as the database's driver takes it; null where the row has none.</summary>
    public object? ValueOf(object row)
    {
        if (!_properties.TryGetValue(row.GetType(), out var property))
        {
            return null;
        }

        var value = property.IsShadowProperty()
            ? property.DeclaringType.ContainingEntityType.Model.FindEntityType(row.GetType())!.GetDiscriminatorValue()
            : Read(row, property);
        return value is null ? null : property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }

    private static object? Read(object row, IProperty property)
    {
        var owner = property.DeclaringType is IComplexType complex ? complex.ComplexProperty.PropertyInfo!.GetValue(row) : row;
        return owner is null ? null : property.PropertyInfo!.GetValue(owner);
    }
}
