using Contested.Domain.Actors;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Belligerent"/> is shown.</summary>
public sealed class BelligerentType : ObjectType<Belligerent>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Belligerent> descriptor)
    {
        descriptor.ImplementsNode(belligerent => belligerent.Slug);
        descriptor.Collection(belligerent => belligerent.Units).UsePaging().UseFiltering().UseSorting();
    }
}
