using Contested.Domain.References;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Reference"/> is shown.</summary>
public sealed class ReferenceType : ObjectType<Reference>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Reference> descriptor)
    {
        descriptor.ImplementsNode(reference => reference.Slug);
        descriptor.Field(reference => reference.Slug);
        descriptor.Field(reference => reference.Title);
        descriptor.Field(reference => reference.Author);
        descriptor.Field(reference => reference.Publisher);
        descriptor.Field(reference => reference.Url);
        descriptor.Field(reference => reference.ArchiveUrl);
        descriptor.Field(reference => reference.Language);
        descriptor.Field(reference => reference.Published);
        descriptor.Field(reference => reference.PublishedOn);
        descriptor.Field(reference => reference.RetrievedOn);
        descriptor.Field(reference => reference.ArchivedOn);
        descriptor.Field(reference => reference.RetractedOn);
        descriptor.Collection(reference => reference.Identifiers).OrderBy(identifier => identifier.Ordinal);
        descriptor.Collection(reference => reference.Listings);
        descriptor.Collection(reference => reference.Claims).UsePaging().UseFiltering().UseSorting();
        descriptor.Aggregate(reference => reference.PublishedOn);
        descriptor.Aggregate(reference => reference.RetrievedOn);
        descriptor.Aggregate(reference => reference.ArchivedOn);
        descriptor.Group("PUBLISHER", reference => reference.Publisher);
        descriptor.Group("AUTHOR", reference => reference.Author);
        descriptor.Group("YEAR", reference => reference.PublishedOn!.Value.Year).Description("The year the reference was published.");
    }
}
