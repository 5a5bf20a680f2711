namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A field with several entities, paged or not.</summary>
/// <param name="Field">The descriptor of the field.</param>
/// <param name="Binding">The collection of the parent; null at the root.</param>
internal sealed record CollectionSource(CollectionFieldDescriptor Field, CollectionBinding? Binding) : FieldSource;
