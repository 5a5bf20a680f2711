using Contested.GraphQL.EntityFrameworkCore.Bindings;

namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>The fields of a type that can be filtered by.</summary>
internal static class FilterFields
{
    /// <summary>Gives the fields by name: those that show a whole property of the model as it is.</summary>
    public static IEnumerable<(string Name, FieldBinding Binding)> Of(ComplexTypeDefinition definition, SchemaContext context) =>
        context.FieldsOf(definition)
            .Where(field => field is not CollectionFieldDescriptor { Predicate: not null } and not CountFieldDescriptor)
            .Select(field => (field.GetName(), context.Binder.Bind(definition.ClrType, field.Property!)))
            .Where(field => field.Item2 is not ComputedBinding)
            .DistinctBy(field => field.Item2.Property.Name);
}
