namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>The definition of a field with the number of all entities of a class.</summary>
internal abstract class CountFieldDescriptor() : FieldDescriptor(null)
{
    public abstract Type ItemType { get; }
}
