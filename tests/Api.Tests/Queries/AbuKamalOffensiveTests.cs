using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Queries;

/// <summary>Everything that the infobox of the article says, in one request.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class AbuKamalOffensiveTests(ApiHosts hosts)
{
    private const string Query =
        """
        {
          engagement(slug: "abu-kamal-offensive-2016") {
            name aliases kind startDate endDate start { text precision } end { text }
            documents { slug title licence attribution url }
            identifiers { scheme value }
            place { name latitude longitude }
            partOf { name kind }
            sides {
              ordinal name
              participations { role claims { slug } actor { __typename slug name ... on Unit { belligerent { slug } } } }
            }
            commanders: claims(first: 50, where: { kind: { eq: COMMAND } }) {
              totalCount nodes { side { name } subject { __typename name } statement citations { ...citation } }
            }
            strengths: claims(first: 50, where: { kind: { eq: STRENGTH } }) {
              totalCount nodes { side { name } subject { slug } quantity { ...quantity } citations { ...citation } }
            }
            outcome: claims(first: 50, where: { kind: { eq: OUTCOME } }) {
              totalCount nodes { slug side { name } statement citations { ...citation } }
            }
            casualties: claims(first: 50, where: { kind: { eq: CASUALTIES } }) {
              totalCount
              nodes {
                slug locators document { slug } voice evidence isPartial population measure occurredOn knownSince knownSinceBasis
                side { ordinal name } claimant { __typename slug name } subject { slug }
                quantity { ...quantity } relations { kind claim { slug } } note
                citations { ...citation }
              }
            }
            references(first: 50) { totalCount nodes { listings { number document { slug } } title author publisher publishedOn retrievedOn archivedOn url } }
          }
          dataset { releasedOn documents engagements claims references }
        }
        fragment quantity on Quantity { low high best isOpenEnded isUnknown isApproximate verbatim }
        fragment citation on Citation { marker reference { slug title } }
        """;

    [DatabaseTheory, AllDatabases]
    public async Task Engagement_Should_HoldTheInfobox_When_Queried(DatabaseKind kind)
    {
        var host = await hosts.GetAsync(kind);

        var data = await host.Client.QueryAsync(Query);

        data.MatchSnapshot();
    }
}
