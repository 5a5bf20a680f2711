using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>Several related entities, by a foreign key on them or through a join table.</summary>
internal sealed class CollectionBinding(INavigationBase navigation) : FieldBinding(navigation.PropertyInfo!)
{
    public INavigationBase Navigation { get; } = navigation;

    public Type ItemType => Navigation.TargetEntityType.ClrType;

    /// <summary>The foreign key on the related entities; null where they come through a join table.</summary>
    public IForeignKey? ForeignKey => (Navigation as INavigation)?.ForeignKey;
}
