namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A navigation that is loaded with the entities that items are computed from.</summary>
/// <param name="navigation">The navigation.</param>
internal sealed class RelatedNavigation(INavigationBase navigation)
{
    private readonly List<RelatedNavigation> _below = [];

    public INavigationBase Navigation { get; } = navigation;

    /// <summary>The navigations that are loaded with the entities that this one leads to.</summary>
    public IReadOnlyList<RelatedNavigation> Below => _below;

    /// <summary>Finds the navigations of expressions; those that begin alike are loaded once.</summary>
    /// <param name="source">The entity that the expressions start from.</param>
    /// <param name="expressions">The expressions.</param>
    /// <exception cref="NotSupportedException">The model has no such navigation, or it cannot be set from what a statement reads.</exception>
    public static IReadOnlyList<RelatedNavigation> Of(IEntityType source, IEnumerable<LambdaExpression> expressions)
    {
        var roots = new List<RelatedNavigation>();
        foreach (var expression in expressions)
        {
            var (entity, level) = (source, roots);
            foreach (var property in PropertyPath.ThroughLists(expression))
            {
                var navigation = Find(entity, property);
                var related = level.Find(known => known.Navigation == navigation);
                if (related is null)
                {
                    level.Add(related = new RelatedNavigation(navigation));
                }

                (entity, level) = (navigation.TargetEntityType, related._below);
            }
        }

        return roots;
    }

    private static INavigationBase Find(IEntityType type, PropertyInfo property)
    {
        // The property may be that of a subclass, to which the expression converts.
        var entity = type.GetDerivedTypesInclusive().FirstOrDefault(known => property.DeclaringType!.IsAssignableFrom(known.ClrType)) ?? type;
        var navigation = (INavigationBase?)entity.FindNavigation(property.Name) ?? entity.FindSkipNavigation(property.Name)
            ?? throw new NotSupportedException($"{entity.DisplayName()}.{property.Name} is not a navigation, so nothing is loaded by it.");
        if (navigation is INavigation { IsCollection: false } reference)
        {
            if (!reference.IsOnDependent
                || reference.ForeignKey is not { Properties: [{ PropertyInfo: not null }], PrincipalKey.Properties: [{ PropertyInfo: not null }] }
                || !property.CanWrite)
            {
                throw new NotSupportedException(
                    $"{entity.DisplayName()}.{property.Name} is not loaded with computed items: it needs a property that can be set, and a foreign key of one property of its own class.");
            }
        }
        else if (navigation.TargetEntityType.FindPrimaryKey()?.Properties.All(key => key.PropertyInfo is not null) != true)
        {
            throw new NotSupportedException(
                $"{entity.DisplayName()}.{property.Name} is not loaded with computed items: the primary key of {navigation.TargetEntityType.DisplayName()}, by which the list is sorted, has no properties in the class.");
        }

        return navigation;
    }
}
