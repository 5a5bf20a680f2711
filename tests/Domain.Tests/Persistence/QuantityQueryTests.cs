using System.Linq.Expressions;
using Contested.Domain.Claims;
using Contested.Domain.Tests.Datasets;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Persistence;

public sealed class QuantityQueryTests(SampleDatabases databases) : IClassFixture<SampleDatabases>
{
    private const string Open = "hill-battle-red-losses";
    private const string Unknown = "hill-battle-blue-losses";
    private const string None = "hill-battle-judgement";
    private const string About = "hill-battle-dead";
    private const string Exact = "hill-battle-dead-on-the-slope";

    [DatabaseTheory, AllDatabases]
    public async Task Filter_Should_Translate_When_ItTestsAQuantity(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        await ShouldFindAsync(claim => claim.Quantity == null, None);
        await ShouldFindAsync(claim => claim.Quantity != null, Open, Unknown, About, Exact);
        await ShouldFindAsync(claim => claim.Quantity!.Low >= 20, Open, About, Exact);
        await ShouldFindAsync(claim => claim.Quantity!.Low == null, Unknown, None);
        await ShouldFindAsync(claim => claim.Quantity != null && claim.Quantity.High == null, Open, Unknown);
        await ShouldFindAsync(claim => claim.Quantity!.Best == 100, About);
        await ShouldFindAsync(claim => claim.Quantity!.IsApproximate, About);
        await ShouldFindAsync(claim => claim.Quantity!.Verbatim == "Unknown", Unknown);
        await ShouldFindAsync(claim => !(claim.Quantity!.Low >= 20), Unknown, None);

        async Task ShouldFindAsync(Expression<Func<Claim, bool>> filter, params string[] slugs) =>
            (await context.Claims.Where(filter).OrderBy(claim => claim.Id).Select(claim => claim.Slug).ToListAsync()).ShouldBe(slugs);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Projection_Should_Translate_When_ItTakesAQuantity(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var lows = await context.Claims.OrderByDescending(claim => claim.Quantity!.Low).ThenBy(claim => claim.Id)
            .Where(claim => claim.Quantity!.Low != null)
            .Select(claim => claim.Quantity!.Low).ToListAsync();
        lows.ShouldBe([90, 30, 25]);

        var quantities = await context.Claims.AsNoTracking().OrderBy(claim => claim.Id).Select(claim => claim.Quantity).ToListAsync();
        quantities.ShouldBe(
        [
            new Quantity(25, null, "25+"),
            new Quantity(null, null, "Unknown"),
            null,
            new Quantity(90, 110, "about 100", best: 100, isApproximate: true),
            new Quantity(30, 30, "30"),
        ]);
    }
}
