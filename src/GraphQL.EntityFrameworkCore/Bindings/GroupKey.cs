namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A key that items can be grouped by: a related entity, a value, or the year of a day.</summary>
internal sealed class GroupKey
{
    private readonly GroupDescriptor _descriptor;

    public GroupKey(GroupDescriptor descriptor, IEntityType item)
    {
        _descriptor = descriptor;
        Navigation = descriptor.Value.Body is MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression }
            ? item.FindNavigation(property.Name)
            : null;
        if (Navigation is { } navigation && (!navigation.IsOnDependent || navigation.ForeignKey.Properties.Count != 1))
        {
            throw new NotSupportedException($"Items are not grouped by {navigation.Name}, which is not by one column of their own table.");
        }
    }

    /// <summary>The name among those to group by.</summary>
    public string Name => _descriptor.Name;

    /// <summary>The name of the field of a group's key.</summary>
    public string FieldName => _descriptor.GetFieldName();

    public string? ConfiguredDescription => _descriptor.ConfiguredDescription;

    /// <summary>The chain of properties that leads from an item to the value.</summary>
    public Expression Value => _descriptor.Value.Body;

    /// <summary>The property that is described where nothing else is.</summary>
    public PropertyInfo Property => (PropertyInfo)((MemberExpression)(PropertyChains.DayOfYear(Value) ?? Value)).Member;

    public Type ClrType => _descriptor.Value.ReturnType;

    /// <summary>The reference to the related entity; null for a value.</summary>
    public INavigation? Navigation { get; }
}
