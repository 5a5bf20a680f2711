using Contested.Domain.Actors;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Unit"/> is shown.</summary>
public sealed class UnitType : ObjectType<Unit>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Unit> descriptor)
    {
        descriptor.ImplementsNode(unit => unit.Slug);
        descriptor.Field(unit => unit.Belligerent);
    }
}
