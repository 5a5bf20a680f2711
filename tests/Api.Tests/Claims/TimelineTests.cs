using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Claims;

/// <summary>What happened, in order.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class TimelineTests(ApiHosts hosts)
{
    [DatabaseTheory, AllDatabases]
    public async Task Timeline_Should_HaveTheDatedEventsFirstAndThenThoseWithoutADate_When_AskedFor(DatabaseKind kind)
    {
        var data = await (await hosts.GetAsync(kind)).Client.QueryAsync(
            """{ engagement(slug: "abu-kamal-offensive-2016") { timeline(first: 50) { nodes { slug kind occurred { earliest } } } } }""");

        var events = data.Select("engagement.timeline.nodes.*").Select(claim => (
            Slug: claim!["slug"]!.GetValue<string>()["abu-kamal-offensive-2016-".Length..],
            Day: claim["occurred"]?["earliest"]!.GetValue<string>())).ToList();
        var dated = events.TakeWhile(claim => claim.Day is not null).ToList();
        dated.Select(claim => claim.Day).ShouldBeInOrder();
        events.Skip(dated.Count).ShouldAllBe(claim => claim.Day == null);
        dated.ShouldContain(("withdrawal-to-at-tanf", "2016-06-29"));
        events[^1].Slug.ShouldBe("sleeper-cell-car-bomb");
        events.Select(claim => claim.Slug).ShouldNotContain("launched-on-abu-kamal", "a target is no event");
        data.Texts("engagement.timeline.nodes.*.kind").ShouldAllBe(kind => kind == "EVENT");
    }
}
