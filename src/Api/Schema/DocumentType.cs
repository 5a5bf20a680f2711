using Contested.Domain.Documents;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Document"/> is shown.</summary>
public sealed class DocumentType : ObjectType<Document>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Document> descriptor)
    {
        descriptor.ImplementsNode(document => document.Slug);
        descriptor.Field(document => document.Slug);
        descriptor.Field(document => document.Title);
        descriptor.Field(document => document.Kind);
        descriptor.Field(document => document.Author);
        descriptor.Field(document => document.Publisher);
        descriptor.Field(document => document.Url);
        descriptor.Field(document => document.Language);
        descriptor.Field(document => document.Published);
        descriptor.Field(document => document.RetrievedOn);
        descriptor.Field(document => document.Licence);
        descriptor.Field(document => document.LicenceUrl);
        descriptor.Field(document => document.Attribution);
        descriptor.Collection(document => document.Identifiers).OrderBy(identifier => identifier.Ordinal);
        descriptor.Collection(document => document.Listings).OrderBy(listing => listing.Number);
        descriptor.Collection(document => document.Engagements).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(document => document.Claims).UsePaging().UseFiltering().UseSorting();
        descriptor.Aggregate(document => document.RetrievedOn);
        descriptor.Group("KIND", document => document.Kind);
        descriptor.Group("LICENCE", document => document.Licence);
    }
}
