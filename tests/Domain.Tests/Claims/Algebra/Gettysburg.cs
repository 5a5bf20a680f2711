using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using Interval = Contested.Domain.Claims.Interval;

namespace Contested.Domain.Tests.Claims.Algebra;

/// <summary>
/// The losses at Gettysburg by the authors that the American Civil War Battle Data 11.0.0 (Jeffrey B. Arnold, CC BY 4.0) takes them
/// from. What Livermore, Fox, Phisterer and Bodart call missing are the captured or missing.
/// </summary>
internal static class Gettysburg
{
    public const int Confederacy = 1;
    public const int Union = 2;

    private static readonly string[] Sources =
        ["wikipedia", "cwsac", "cwss", "kennedy", "livermore", "fox", "phisterer", "bodart", "clodfelter", "trust"];

    // In the order of the sources; 0 where a source is silent.
    private static readonly (int Side, Measure Measure, int[] Figures)[] Table =
    [
        (Confederacy, Measure.Killed, [4708, 0, 0, 0, 3903, 2592, 0, 2600, 3903, 3903]),
        (Confederacy, Measure.Wounded, [12693, 0, 0, 0, 18735, 12706, 0, 12700, 18735, 18735]),
        (Confederacy, Measure.CapturedOrMissing, [0, 0, 0, 0, 5425, 5150, 0, 6700, 0, 0]),
        (Confederacy, Measure.Casualties, [0, 28000, 28000, 28000, 0, 20448, 31621, 22000, 0, 28063]),
        (Union, Measure.Killed, [3155, 0, 0, 0, 3155, 3070, 2834, 3160, 3155, 3155]),
        (Union, Measure.Wounded, [14531, 0, 0, 0, 14529, 14497, 13709, 14540, 14529, 14529]),
        (Union, Measure.CapturedOrMissing, [0, 0, 0, 0, 5365, 5434, 6643, 5300, 0, 0]),
        (Union, Measure.Casualties, [0, 23000, 23000, 23000, 0, 23001, 23186, 23000, 0, 23049]),
    ];

    public static EngagementClaims Claims { get; } = new([Confederacy, Union],
        Table.SelectMany(row => row.Figures.Select((figure, source) => (row, figure, source))).Where(cell => cell.figure > 0)
            .Select((cell, key) => new ClaimedFigure(
                key + 1,
                Claimant.OfActor(cell.source),
                1,
                new TallyKey(cell.row.Side, Population.Forces, cell.row.Measure),
                new Interval(cell.figure, cell.figure))));

    public static Claimant By(string source) => Claimant.OfActor(Array.IndexOf(Sources, source));

    public static string NameOf(Claimant claimant) => Sources[claimant.Key];

    public static ComparedTally Tally(int side, Measure measure, double tolerance = 0) =>
        ClaimAlgebra.Tallies(Claims, new Lens { Tolerance = tolerance }).Single(tally => (tally.Key.Side, tally.Key.Measure) == (side, measure));
}
