using System.Globalization;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes up what claims count, among whom, and how many.</summary>
internal sealed class Figures(Draws draws)
{
    private static readonly (Measure, int)[] CasualtyMeasures =
    [
        (Measure.Killed, 45), (Measure.Wounded, 20), (Measure.Captured, 15), (Measure.Missing, 5), (Measure.KilledOrCaptured, 8),
        (Measure.Casualties, 7),
    ];

    private static readonly Measure[] MaterielMeasures = [Measure.Vehicles, Measure.Aircraft, Measure.AirStrikes];

    private static readonly (Population, int)[] Populations =
        [(Population.Forces, 40), (Population.Civilians, 35), (Population.Unknown, 15), (Population.All, 10)];

    private readonly RandomSequence _random = draws.Main;
    private readonly RandomSequence _details = draws.Details;

    /// <summary>What a claim of a kind counts; null where it counts nothing.</summary>
    public Measure? MeasureOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Casualties => _random.Pick(CasualtyMeasures),
        ClaimKind.Strength => Measure.Strength,
        ClaimKind.Materiel => _random.Pick(MaterielMeasures),
        _ => null,
    };

    /// <summary>Among whom losses are counted: of a side, its forces. Null where the measure counts no losses.</summary>
    public Population? PopulationOf(Measure? measure, bool hasSide)
    {
        if (measure?.IsLoss() is not true)
        {
            return null;
        }

        return hasSide ? Population.Forces : _details.Pick(Populations);
    }

    /// <summary>How many.</summary>
    public Quantity Quantity()
    {
        var low = (int)Math.Pow(10, _random.Fraction() * 3.5);
        var high = low + 1 + _random.Skewed(low + 10, 2);
        return _random.Below(100) switch
        {
            < 60 => Exactly(low),
            < 80 => Between(low, high),
            < 92 => new Quantity(low, null, string.Create(CultureInfo.InvariantCulture, $"{low}+")),
            _ => new Quantity(null, null, "Unknown"),
        };
    }

    private Quantity Exactly(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return _details.Chance(0.1) ? new Quantity(number, number, $"~{text}", isApproximate: true) : new Quantity(number, number, text);
    }

    private Quantity Between(int low, int high)
    {
        int? best = _details.Chance(0.25) ? _details.Between(low, high) : null;
        return new Quantity(low, high, string.Create(CultureInfo.InvariantCulture, $"{low}–{high}"), best);
    }
}
