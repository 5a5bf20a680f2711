using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class TagType : ObjectType<Tag>
{
    protected override void Configure(ComplexTypeDescriptor<Tag> descriptor)
    {
        descriptor.ImplementsNode(tag => tag.Name);
        descriptor.Field(tag => tag.Name);
        descriptor.Field(tag => tag.Weight);
        descriptor.Collection(tag => tag.Publications).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(tag => tag.Publications)
            .Name("picks")
            .Description("The publications; where an argument is given, those that pass, the last first.")
            .ComputeFrom((Tag tag) => tag.Publications, (IReadOnlyList<Publication> publications, PublicationLens lens) => Pick(lens.Split(publications)), sources => sources
                .Where(publication => publication.Copies > 0)
                .Filter(lens => lens.FromCities, PublicationType.IsFromCities));
    }

    private static IReadOnlyList<Publication> Pick((IReadOnlyList<Publication> Dated, IReadOnlyList<Publication> Undated) publications) =>
        [.. publications.Undated, .. publications.Dated.Reverse()];
}
