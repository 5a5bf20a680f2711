using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;

public sealed class NewLetterTests
{
    [DatabaseTheory]
    [AllDatabases]
    public async Task Contains_Should_IgnoreTheCaseOfLetters_When_TheDatabaseMayNotKnowThem(DatabaseKind kind)
    {
        const string Small = "\u0264\u019B \U00010D70 \U00016EBB";
        const string Capital = "\uA7CB\uA7DC \U00010D50 \U00016EA0";
        await using var library = await LibraryDatabase.CreateAsync(kind);
        await using var context = library.CreateContext();

        foreach (var stored in new[] { Small, Capital })
        {
            await context.Set<Library.Publication>().Where(publication => publication.Id == 1)
                .ExecuteUpdateAsync(publication => publication.SetProperty(one => one.Title, $"<{stored}>"));
            foreach (var given in new[] { Small, Capital })
            {
                var answer = await library.PlanAsync(
                    "query($text: String) { allPublications(where: { title: { contains: $text } }) { slug } }", new { text = given });

                answer.Data.ShouldBe("""{"allPublications":[{"slug":"p-1"}]}""", $"{stored} {given}");
            }
        }
    }
}
