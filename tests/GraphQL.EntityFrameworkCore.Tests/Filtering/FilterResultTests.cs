using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;

/// <summary>Filters find on every database what <see cref="FilterOracle"/> says they mean.</summary>
[Collection(LibraryCollection.Name)]
public sealed class FilterResultTests(LibraryDatabases databases)
{
    private const int RandomFiltersOfRoot = 60;
    private const int OperandsOfOperation = 4;

    [DatabaseTheory]
    [AllDatabases]
    public async Task Filter_Should_FindWhatTheOracleFinds_When_OneOperationIsGiven(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var random = new RandomFilters(library.Content, seed: 7);
        foreach (var root in LibraryRoot.All)
        {
            foreach (var field in Columns(library, root))
            {
                foreach (var operation in Operations(field))
                {
                    for (var index = 0; index < OperandsOfOperation; index++)
                    {
                        await CheckAsync(library, root, operation(random));
                    }
                }
            }
        }
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Filter_Should_FindWhatTheOracleFinds_When_ItIsRandom(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var random = new RandomFilters(library.Content, seed: 28062016);
        foreach (var root in LibraryRoot.All)
        {
            for (var index = 0; index < RandomFiltersOfRoot; index++)
            {
                await CheckAsync(library, root, random.Next(FilterType(library, root), depth: 4));
            }
        }
    }

    /// <summary>Gives the fields over columns; for the types of an interface only their own.</summary>
    private static IEnumerable<InputValueDefinition> Columns(LibraryDatabase library, LibraryRoot root) => FilterType(library, root).Fields.Values
        .Where(field => field.Type.InnermostType.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal))
        .Where(field => root.TypeName is not ("Book" or "Magazine")
            || !FilterType(library, LibraryRoot.Publications).Fields.ContainsKey(field.Name));

    /// <summary>Gives a filter for each operation on a column, and for each on the items of a list in a column.</summary>
    private static IEnumerable<Func<RandomFilters, Dictionary<string, object?>>> Operations(InputValueDefinition field)
    {
        foreach (var operation in ((InputObjectType)field.Type.InnermostType).Fields.Values)
        {
            if (operation.Type.InnermostType is not InputObjectType item)
            {
                yield return random => new() { [field.Name] = new Dictionary<string, object?> { [operation.Name] = random.Operand(operation) } };
                continue;
            }

            foreach (var itemOperation in item.Fields.Values)
            {
                yield return random => new()
                {
                    [field.Name] = new Dictionary<string, object?>
                    {
                        [operation.Name] = new Dictionary<string, object?> { [itemOperation.Name] = random.Operand(itemOperation) },
                    },
                };
            }
        }
    }

    private static InputObjectType FilterType(LibraryDatabase library, LibraryRoot root) =>
        (InputObjectType)library.Executor.Schema.Types[$"{root.TypeName}FilterInput"];

    private static async Task CheckAsync(LibraryDatabase library, LibraryRoot root, Dictionary<string, object?> filter)
    {
        var expected = root.Items(library.Content)
            .Where(item => FilterOracle.Matches(item, filter))
            .Select(item => ClrModel.Read(item, root.KeyField))
            .Order(new DatabaseOrder(isDescending: false))
            .Select(key => key!.ToString());
        var log = new SqlLog();
        var query = $"query($where: {root.TypeName}FilterInput) {{ items: {root.ListField}(where: $where) {{ key: {root.KeyField} }} }}";
        var answer = await library.QueryAsync(query, new { where = filter }, log);
        answer["items"].Items.Select(item => item["key"].ToString()).ShouldBe(
            expected,
            $"{root.ListField}(where: {JsonSerializer.Serialize(filter)})\n{string.Join('\n', log.Statements)}");
    }
}
