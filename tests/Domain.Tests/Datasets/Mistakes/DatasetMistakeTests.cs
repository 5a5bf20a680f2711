namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>Each of the deliberate mistakes is told with its file, line and column, and with what would be right.</summary>
public sealed class DatasetMistakeTests
{
    public static IEnumerable<object[]> Mistakes =>
        DatasetMistake.All.Select((mistake, index) => new object[] { index, mistake.Expected });

    [Theory, MemberData(nameof(Mistakes))]
    public async Task ValidateAsync_Should_TellTheMistake_When_ItIsTheOnlyOne(int index, string expected)
    {
        using var dataset = new MistakenDataset();
        var line = dataset.Make(DatasetMistake.All[index], number: 1);

        var told = await dataset.ValidateAsync();

        told.ShouldContain(problem => problem.StartsWith(line), $"{expected}\n{string.Join('\n', told)}");

        // What cannot be read is not said to be missing as well.
        told.Where(problem => !problem.StartsWith(line) && problem.Contains(", but n")).ShouldBeEmpty();
    }

    [Fact]
    public async Task ValidateAsync_Should_TellNothing_When_ThereIsNoMistake()
    {
        using var dataset = new MistakenDataset();
        dataset.Make(new DatasetMistake(MistakenFile.Engagement, "", "", ""), number: 1);

        (await dataset.ValidateAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task ValidateAsync_Should_TellAll_When_OneFolderHoldsAllMistakes()
    {
        using var dataset = new MistakenDataset();
        var expected = DatasetMistake.All.Where(mistake => !mistake.IsAlone)
            .Select((mistake, index) => dataset.Make(mistake, index + 1)).ToList();

        var told = await dataset.ValidateAsync();

        expected.Count.ShouldBeGreaterThanOrEqualTo(60);
        expected.Where(line => !told.Any(problem => problem.StartsWith(line))).ShouldBeEmpty();
    }
}
