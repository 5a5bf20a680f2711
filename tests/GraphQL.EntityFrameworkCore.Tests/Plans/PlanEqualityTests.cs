using Contested.Testing;
using Contested.Testing.Databases;
using Xunit.Abstractions;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Plans;

/// <summary>
/// A plan gives the answer that execution field by field gives. <c>CONTESTED_SEED</c> chooses other operations, <c>CONTESTED_CASES</c>
/// more or fewer of them.
/// </summary>
[Collection(LibraryCollection.Name)]
public sealed class PlanEqualityTests(LibraryDatabases databases, ITestOutputHelper output)
{
    private const int DefaultCases = 600;

    [DatabaseTheory]
    [AllDatabases]
    public async Task Plan_Should_AnswerAsExecutionFieldByField_When_OperationsAreGenerated(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var operations = new RandomOperations(library.Executor.Schema, library.Content, FuzzSettings.Seed);
        var (planned, roundTrips, count) = (0, 0, FuzzSettings.Cases(DefaultCases));
        for (var index = 0; index < count; index++)
        {
            var (document, variables) = operations.Next();
            var result = await library.RequestAsync(document, variables);
            var answer = new PlannedAnswer(result);
            if (answer.IsPlanned)
            {
                planned++;
                roundTrips = Math.Max(roundTrips, answer.RoundTrips.Count);
            }
            else
            {
                result.Errors.ShouldNotBeEmpty(document);
            }
        }

        output.WriteLine($"{planned} of {count} operations of seed {FuzzSettings.Seed} were planned, in at most {roundTrips} round trips.");
        planned.ShouldBeGreaterThan(count / 2);
        roundTrips.ShouldBe(2);
    }
}
