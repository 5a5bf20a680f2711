using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Releases.Rows;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Tests.Releases;

/// <summary>The tables of a release leave out nothing that the files of a dataset say.</summary>
public sealed class ReleaseTableTests
{
    // What has a table of its own, or is only a default for others.
    private static readonly string[] Elsewhere = ["identifiers", "listings", "outline", "partOf", "sides", "document"];

    [Fact]
    public void Table_Should_HaveAColumnForEachKey()
    {
        Columns<ReleasedPlace>().ShouldBe(Keys<PlaceEntry>(), ignoreOrder: true);
        Columns<ReleasedActor>().ShouldBe(Keys<ActorEntry>(), ignoreOrder: true);
        Columns<ReleasedReference>().ShouldBe(Keys<ReferenceEntry>(), ignoreOrder: true);
        Columns<ReleasedDocument>().ShouldBe(["slug", .. Keys<DocumentEntry>()], ignoreOrder: true);
        Columns<ReleasedEngagement>().ShouldBe(Keys<EngagementEntry>(), ignoreOrder: true);
        Columns<ReleasedClaim>().Except(["retractedOn", "retractedReferences"])
            .ShouldBe(["engagement", "document", .. TableColumn.Of(EntryDefinition<ClaimEntry>.Instance).Select(column => column.Name).Except(["document"])], ignoreOrder: true);
        Columns<ReleasedParticipation>().ShouldBe(["engagement", "side", .. Keys<ParticipationEntry>()], ignoreOrder: true);
    }

    private static IEnumerable<string> Columns<TRow>() => new ReleaseTable(typeof(TRow)).Columns.Select(column => column.Name);

    private static IEnumerable<string> Keys<TEntry>()
        where TEntry : class => EntryDefinition<TEntry>.Instance.Keys.Select(key => key.Name).Except(Elsewhere);
}
