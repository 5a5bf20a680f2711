namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>The definition of a field with the number of all entities of a class.</summary>
internal sealed class CountFieldDescriptor<TItem> : CountFieldDescriptor
{
    public override Type ItemType => typeof(TItem);
}
