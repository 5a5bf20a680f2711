using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A related entity, by a foreign key on this one.</summary>
internal sealed class ReferenceBinding(INavigation navigation) : FieldBinding(navigation.PropertyInfo!)
{
    public INavigation Navigation { get; } = navigation;

    public bool IsNullable => !Navigation.ForeignKey.IsRequired;
}
