using System.Globalization;
using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Datasets;
using Contested.Domain.Datasets.Loading;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Identifiers;
using Contested.Domain.Persistence.Conventions;
using Contested.Domain.Places;
using Contested.Domain.References;
using Contested.Domain.Releases.Comparison;
using Contested.Domain.Search;
using EFCore.NamingConventions.Internal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Domain.Persistence;

/// <summary>The dataset in a database. The same model serves PostgreSQL and SQLite.</summary>
/// <remarks>Rows are written by the dataset loader only; everyone else reads.</remarks>
public sealed class ContestedDbContext(DbContextOptions<ContestedDbContext> options) : DbContext(options)
{
    /// <summary>All engagements.</summary>
    public DbSet<Engagement> Engagements => Set<Engagement>();

    /// <summary>The sides of all engagements.</summary>
    public DbSet<Side> Sides => Set<Side>();

    /// <summary>The actors on all sides.</summary>
    public DbSet<Participation> Participations => Set<Participation>();

    /// <summary>All documents.</summary>
    public DbSet<Document> Documents => Set<Document>();

    /// <summary>The statements of all documents that have an outline.</summary>
    public DbSet<DocumentStatement> DocumentStatements => Set<DocumentStatement>();

    /// <summary>The numbered references of all documents.</summary>
    public DbSet<Listing> Listings => Set<Listing>();

    /// <summary>The identifiers of all things.</summary>
    public DbSet<Identifier> Identifiers => Set<Identifier>();

    /// <summary>Actors of every kind.</summary>
    public DbSet<Actor> Actors => Set<Actor>();

    /// <summary>The actors that are belligerents.</summary>
    public DbSet<Belligerent> Belligerents => Set<Belligerent>();

    /// <summary>The actors that are units.</summary>
    public DbSet<Unit> Units => Set<Unit>();

    /// <summary>The actors that are people.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>The actors that are organizations.</summary>
    public DbSet<Organization> Organizations => Set<Organization>();

    /// <summary>All places.</summary>
    public DbSet<Place> Places => Set<Place>();

    /// <summary>All claims.</summary>
    public DbSet<Claim> Claims => Set<Claim>();

    /// <summary>The citations of all claims.</summary>
    public DbSet<Citation> Citations => Set<Citation>();

    /// <summary>The relations between claims, seen from each of the two.</summary>
    public DbSet<ClaimRelation> ClaimRelations => Set<ClaimRelation>();

    /// <summary>All references.</summary>
    public DbSet<Reference> References => Set<Reference>();

    /// <summary>The tallies over all claims.</summary>
    public DbSet<Tally> Tallies => Set<Tally>();

    /// <summary>The texts by which things can be found.</summary>
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    /// <summary>What was loaded of each entry of the dataset's files.</summary>
    public DbSet<LoadedEntry> LoadedEntries => Set<LoadedEntry>();

    /// <summary>The dataset as a whole: no row before the first load, one row after it.</summary>
    public DbSet<Dataset> Datasets => Set<Dataset>();

    /// <summary>The releases, from the earliest on.</summary>
    public DbSet<Release> Releases => Set<Release>();

    /// <summary>What became of claims between any two versions of the dataset.</summary>
    public DbSet<Change> Changes => Set<Change>();

    /// <summary>The fields that these changed.</summary>
    public DbSet<ChangedField> ChangedFields => Set<ChangedField>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Other enums are numbers in the database, in the order of their declaration, which they sort by; the search sorts by neither.
        configurationBuilder.Properties<SearchItemType>().HaveConversion<string>();
        configurationBuilder.Properties<SearchField>().HaveConversion<string>();

        configurationBuilder.Conventions.Remove<DiscriminatorLengthConvention>();
        // Tables are named after their entity, in the singular. The rewriting is added here rather than by the package's own call on the
        // options, so that whoever makes a context gets the names that the migrations have.
        configurationBuilder.Conventions.Remove<TableNameFromDbSetConvention>();
        configurationBuilder.Conventions.Add(services => new NameRewritingConvention(
            services.GetRequiredService<ProviderConventionSetBuilderDependencies>(), new SnakeCaseNameRewriter(CultureInfo.InvariantCulture)));
        if (Database.IsPostgres())
        {
            configurationBuilder.Conventions.Add(_ => new BytewiseCollationConvention());
        }
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ContestedDbContext).Assembly);
}
