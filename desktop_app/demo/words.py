"""The words the demo painter understands; phrases are parted by commas."""

# Subject: words that speak for it, each with how loudly. A style speaks louder than a thing.
SUBJECTS: dict[str, str] = {
    "mountains": (
        "mountain 2, lake 2, cabin 2.5, alp 2, alpine 2, peak 1.5, fjord 2.5, pine 1, hut 2, "
        "glacier 2, snow 0.8, winter 0.6, alpenglow 1, reflection 0.3, landscape 1, aurora 2.5, "
        "northern light 3, tent 2, camp 1.5, jetty 1, rowing boat 1.2, canoe 1.5, shore 0.3, "
        "nature 0.8"
    ),
    "hills": (
        "hill 1.6, mist 1.6, misty 1.6, fog 1.6, foggy 1.6, forest 2.2, valley 1.6, tree 1.2, "
        "wood 1, meadow 1.8, field 1.2, tuscany 2.2, deer 2, autumn 0.8, countryside 2, path "
        "0.6, wheat 1.5, farm 1.6"
    ),
    "desert": "desert 2.5, dune 2.5, sand 2, sahara 3, camel 2.5, caravan 2, oasis 2, namib 3",
    "sea": (
        "sea 2, ocean 2, sunset 1, sunrise 1, boat 1.8, sail 1.5, sailboat 2.5, ship 2, wave "
        "1.8, beach 2, coast 2, lighthouse 2.4, harbour 1.5, harbor 1.5, horizon 0.8, island "
        "1.8, water 0.8, yacht 2, bay 1.5, cliff 1.2, seascape 3"
    ),
    "city": (
        "city 2.5, skyline 3, neon 1.8, tower 1.6, skyscraper 2.5, street 1.6, tokyo 2.5, new "
        "york 2.5, cyberpunk 3, urban 2, downtown 2.5, bridge 1.2, futuristic 1.6, building 1.6, "
        "metropolis 3, rooftop 1.5"
    ),
    "planet": (
        "planet 3, space 2, galaxy 2.5, nebula 2.5, star 0.9, saturn 3, jupiter 3, mars 2.5, "
        "cosmos 2.5, cosmic 2, orbit 2, ring 1, astronaut 2, universe 2.5, solar system 2.5, "
        "rocket 1.5, alien 1"
    ),
    "abstract": (
        "abstract 4, fluid 2.5, marble 2.5, marbled 2.5, swirl 2, smoke 1.8, liquid 2, agate 3, "
        "texture 1.2, paint 0.6, expressionist 3, acrylic 1.5, alcohol ink 4, pour 1.2, "
        "background 0.6, wallpaper 0.6"
    ),
    "pattern": (
        "pattern 3.5, geometric 3.5, bauhaus 4, tile 2, mosaic 2.5, scandinavian 2, quilt 3, "
        "shapes 2, shape 1.5, circles 1.5, memphis 3, terrazzo 2"
    ),
    "poster": (
        "poster 4, mid century 3.5, mid-century 3.5, midcentury 3.5, flat 1.2, minimal 1.8, "
        "minimalist 1.8, travel poster 3, screenprint 3, risograph 3, vector 2, retro 2, vintage "
        "1, wpa 3, art deco 2, print 1.2, linocut 2, boho 2.5, graphic 1"
    ),
    "ink": (
        "ink 2.5, sumi 4, sumi-e 4, brush 1.5, calligraphy 3, japanese 2.2, zen 2.5, watercolour "
        "2, watercolor 2, wash 1.5, chinese 2, bamboo 2, crane 1.5, haiku 2, red sun 1.2, scroll "
        "2"
    ),
    "botanical": (
        "flower 2.4, leaf 2.2, leaves 2.2, botanical 3.5, jungle 2.4, plant 2, garden 2, blossom "
        "2, rose 2, tropical 2.2, monstera 3, fern 2.5, bloom 2, dahlia 2.5, floral 3, petal 2, "
        "bouquet 2, peony 2.5, tulip 2, poppy 2, poppies 2, daisy 2, lotus 2, bird of paradise 2"
    ),
    "balloons": "balloon 3.5, hot air 2.5, cappadocia 4, airship 2.5, festival 0.8",
    "vases": (
        "vase 3, ceramic 2.5, pottery 3, still life 2.2, jug 2.5, pot 1.5, morning light 0.8, "
        "table 1, clay 2, window light 1.5, pitcher 2.5, fruit 3, pear 2.5, oranges 2.5, lemon "
        "2.5, apple 2.5, peach 2.5, plum 2.5, cherries 2.5, food 1.5, breakfast 1, bottle 2, "
        "shadow 0.5, morandi 3, earthenware 3, bowl 2, studio 0.6"
    ),
    "spheres": (
        "sphere 3.5, ball 2.2, marbles 3, orb 3, glossy 2, 3d 2.2, render 1.6, bubble 2, product "
        "1.2, geometry 1.5, bead 2, pearl 2, glass 1, sculpture 1.5, cube 1"
    ),
    "study": (
        "desk 3.2, keeper 2.2, window 1.4, rain 1.6, rainy 1.6, lamp 1.8, book 1.8, library 2, "
        "room 1.6, interior 2, cosy 1.6, cozy 1.6, coffee 1.6, tea 1.4, candle 1.8, reading 1.6, "
        "letter 1.2, cat 1.8, kitten 1.8, office 1.6, study 1.8, writer 2, storm 0.8, lantern "
        "1.2"
    ),
}

HOURS: dict[str, str] = {
    "dawn": "dawn, sunrise, daybreak, first light",
    "morning": "morning, early light, mist, misty, fog, foggy",
    "day": "day, daylight, noon, midday, sunny, blue sky, summer, bright, afternoon",
    "sunset": "sunset, golden hour, golden, evening, sundown, warm light",
    "dusk": "dusk, twilight, blue hour, alpenglow, nightfall",
    "night": (
        "night, midnight, moon, moonlit, moonlight, star, starry, aurora, northern light, neon, "
        "milky way, dark, nocturne"
    ),
    "storm": "storm, stormy, rain, rainy, overcast, grey sky, gray sky, cloudy, thunder, gloomy",
}

SEASONS: dict[str, str] = {
    "winter": "winter, snow, snowy, frost, frozen, ice, icy, christmas",
    "autumn": "autumn, fall, october, november, harvest, golden leaves",
    "spring": "spring, blossom, april, may, fresh green, cherry",
    "summer": "summer, july, august, lush",
}

# Palettes for the whole picture: only where the prompt speaks of the whole.
GRADES: dict[str, str] = {
    "mono": "black and white, monochrome, greyscale, grayscale, noir, b&w",
    "sepia": "sepia, old photograph, daguerreotype",
    "red": "in red, red tones, crimson palette, red palette, red light, all red",
    "teal": "in teal, teal tones, teal palette, turquoise palette, all teal, teal",
    "blue": "in blue, blue tones, blue palette, cyanotype, all blue, cooler, colder",
    "green": "in green, green tones, green palette, emerald palette, all green",
    "purple": "in purple, purple tones, violet palette, purple palette, all purple",
    "pink": "in pink, pink tones, pink palette, all pink, rose tinted",
    "gold": "in gold, gold tones, warm palette, golden palette, amber, warmer",
    "pastel": "pastel, soft palette, pale, softer",
    "vivid": "vivid, saturated, vibrant, more colour, more color, colourful, colorful",
}

# Colours for the thing that matters most: the balloon, the vase, the sail.
ACCENTS: dict[str, str] = {
    "red": "#c8402f",
    "crimson": "#a8243a",
    "scarlet": "#d23a24",
    "orange": "#e2803a",
    "yellow": "#e8b93f",
    "gold": "#d3a03c",
    "golden": "#d9a948",
    "green": "#4d8a5b",
    "emerald": "#1f8a63",
    "teal": "#1f7a7d",
    "turquoise": "#3aa6a6",
    "blue": "#2c5d93",
    "navy": "#1d2f55",
    "purple": "#6c4a93",
    "violet": "#7a56a5",
    "lilac": "#b39ccf",
    "pink": "#e58aa0",
    "coral": "#ec7f68",
    "white": "#eeebe4",
    "black": "#22222a",
    "brown": "#7a5138",
    "terracotta": "#b8603f",
    "ochre": "#c48b3a",
    "grey": "#8d8f93",
    "gray": "#8d8f93",
    "cream": "#efe3cb",
}

# Things a painter may add when they are named.
THINGS: dict[str, str] = {
    "cabin": "cabin, hut, house, cottage, lodge",
    "lake": "lake, reflection, water, fjord, river, pond, shore",
    "snow": "snow, snowy, winter, glacier, ice",
    "aurora": "aurora, northern light, polar light",
    "stars": "star, starry, milky way, galaxy",
    "moon": "moon, moonlit, moonlight, full moon",
    "sun": "sun, sunset, sunrise",
    "boat": "boat, sail, sailboat, ship, yacht, canoe, rowing boat",
    "rowing": "rowing boat, rowing, canoe, jetty, rowboat, dock, pier",
    "lighthouse": "lighthouse",
    "waves": "wave, surf, beach",
    "island": "island, cliff, coast, headland",
    "birds": "bird, gull, seagull, swallow, geese, crane",
    "rain": "rain, rainy, storm, stormy, wet",
    "mist": "mist, misty, fog, foggy, haze",
    "pines": "pine, fir, spruce, forest, tree",
    "balloon": "balloon",
    "tent": "tent, camp, camping",
    "camel": "camel, caravan",
    "cactus": "cactus, cacti, saguaro",
    "ring": "ring, ringed, saturn",
    "nebula": "nebula, galaxy, milky way",
    "cat": "cat, kitten",
    "candle": "candle",
    "fruit": "fruit, pear, oranges, lemon, apple, peach, plum, cherries, food",
    "cup": "coffee, tea, mug, cup",
    "flowers": "flower, blossom, bloom, rose, bouquet, branch, poppy, poppies",
    "leaves": "leaf, leaves, monstera, fern, plant",
    "neon": "neon, cyberpunk",
    "bridge": "bridge",
    "mountain": "mountain, peak, alps, hill",
    "sea": "sea, ocean, wave, beach, coast",
    "night": "night, midnight, moon, star, starry",
    "bamboo": "bamboo",
    "three": "three",
    "two": "two, pair",
    "one": "one, single, lone, a single",
    "glass": "glass, bubble, crystal, transparent",
    "metal": "gold, golden, metal, chrome, brass, copper",
    "deer": "deer, stag",
    "rows": "vineyard, lavender, wheat, field, farm",
    "city": "city, skyline, street, town",
}
