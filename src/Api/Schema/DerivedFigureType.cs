using Contested.Domain.Claims.Tallies;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="DerivedFigure"/> is shown.</summary>
public sealed class DerivedFigureType : ObjectType<DerivedFigure>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<DerivedFigure> descriptor)
    {
        descriptor.Field(figure => figure.Claimant);
        descriptor.Field(figure => figure.Document);
        descriptor.Field(figure => figure.Figure);
        descriptor.Field(figure => figure.IsPartial);
        descriptor.Field(figure => figure.IsCompared);
        descriptor.Field(figure => figure.Difference);
        descriptor.Field(figure => figure.Tally);
        descriptor.Collection(figure => figure.Claims);
    }
}
