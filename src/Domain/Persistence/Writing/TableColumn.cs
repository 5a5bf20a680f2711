using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.Domain.Persistence.Writing;

/// <summary>A column of the model: its name and type in the database, and how a row gives its value.</summary>
public sealed class TableColumn
{
    private readonly Dictionary<Type, Func<object, object?>> _values;

    /// <summary>Describes a column of the model.</summary>
    /// <param name="column">The column.</param>
    /// <param name="name">Its name, quoted for SQL.</param>
    internal TableColumn(IColumn column, string name)
    {
        Name = name;
        StoreType = column.StoreType;
        IsKey = column.Table.PrimaryKey!.Columns.Contains(column);
        _values = column.PropertyMappings
            .GroupBy(mapping => mapping.TableMapping.TypeBase.ContainingEntityType.ClrType)
            .ToDictionary(mappings => mappings.Key, mappings => Compile(mappings.Key, mappings.First().Property));
    }

    /// <summary>The name of the column, quoted for SQL.</summary>
    public string Name { get; }

    /// <summary>The type of the column in the database.</summary>
    public string StoreType { get; }

    /// <summary>Whether the column is of the table's primary key.</summary>
    public bool IsKey { get; }

    /// <summary>The value of a row, as the database's driver takes it; null where the row has none.</summary>
    /// <param name="row">A row of the table.</param>
    public object? ValueOf(object row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return _values.TryGetValue(row.GetType(), out var value) ? value(row) : null;
    }

    private static Func<object, object?> Compile(Type type, IProperty property)
    {
        if (property.IsShadowProperty())
        {
            var discriminator = property.DeclaringType.ContainingEntityType.Model.FindEntityType(type)!.GetDiscriminatorValue();
            return _ => discriminator;
        }

        var row = Expression.Parameter(typeof(object));
        Expression owner = Expression.Convert(row, type);
        Expression? isMissing = null;
        if (property.DeclaringType is IComplexType complex)
        {
            owner = Expression.Property(owner, complex.ComplexProperty.PropertyInfo!);
            isMissing = owner.Type.IsValueType ? null : Expression.ReferenceEqual(owner, Expression.Constant(null));
        }

        Expression value = Expression.Convert(Expression.Property(owner, property.PropertyInfo!), typeof(object));
        value = isMissing is null ? value : Expression.Condition(isMissing, Expression.Constant(null), value);
        var read = Expression.Lambda<Func<object, object?>>(value, row).Compile();
        return property.GetTypeMapping().Converter is { } converter
            ? instance => read(instance) is { } known ? converter.ConvertToProvider(known) : null
            : read;
    }
}
